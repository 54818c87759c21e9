namespace Emulator.Values.Schema;

/// <summary>Reads fields as connectors write them and fills in the defaults (connector-sdk.md 6.1, 6.2).</summary>
public static class FieldReader
{
    private static readonly string[] SizePrefixes = ["small-", "medium-"];

    /// <summary>A list of field records; a single record is one field, null is none.</summary>
    /// <exception cref="SchemaException">A field without a name, an incomplete toggle (connector-sdk.md 6.4).</exception>
    public static IReadOnlyList<Field> Read(Value fields) => fields switch
    {
        NullValue => [],
        RecordValue { Count: 0 } => [],
        ListValue list => [.. list.Select(ReadField)],
        _ => [ReadField(fields)],
    };

    private static Field ReadField(Value written)
    {
        var record = FieldRecord(written);
        var field = Complete(record, FieldDefaults.Of(record["type"].AsText()), isOptionalByDefault: true);
        if (!record.Has("toggle_field"))
        {
            return field;
        }

        var toggle = ReadToggle(record, field);
        return field with { ToggleField = toggle, Source = field.Source.With("toggle_field", toggle.Source) };
    }

    private static RecordValue FieldRecord(Value written)
    {
        if (written is not RecordValue record)
        {
            throw new SchemaException($"A field must be a record with a name, got: {written}");
        }

        if (record["name"].IsBlank)
        {
            throw new SchemaException($"A field has no name: {written}");
        }

        return RecordValue.From(record.Where(attribute => !IsDropped(attribute.Value)));
    }

    // Blank attributes count as absent, but a false says something: optional: false.
    private static bool IsDropped(Value attribute) => attribute is not BooleanValue && attribute.IsBlank;

    private static Field ReadToggle(RecordValue parent, Field parentField)
    {
        if (!parent.Has("toggle_hint"))
        {
            throw new SchemaException("toggle_hint not present", parentField.Name);
        }

        if (parent["toggle_field"] is not RecordValue written || written["name"].IsBlank || written["type"].IsBlank)
        {
            throw new SchemaException("toggle_field not complete", parentField.Name);
        }

        var record = FieldRecord(written);
        if (record["optional"].IsTruthy && !parentField.Optional)
        {
            throw new SchemaException("toggle field cannot change optional attribute", parentField.Name);
        }

        // The type's own meaning only: no default control and no default converters.
        var type = FieldDefaults.Of(record["type"].AsText()).Type;
        return Complete(record, new FieldDefaults(type), parentField.Optional);
    }

    private static Field Complete(RecordValue record, FieldDefaults defaults, bool isOptionalByDefault)
    {
        var name = record["name"].AsText() ?? record["name"].ToString();
        var field = new Field
        {
            Name = name,
            Label = record["label"].AsText() ?? Label.For(name),
            Type = defaults.Type,
            Of = defaults.Type == "array" ? record["of"].AsText() ?? "object" : null,

            // Only false says required: the texts 'false' and 'true' are both truthy, and real connectors write them.
            Optional = record.Has("optional") ? record["optional"].IsTruthy : isOptionalByDefault,
            RuntimeOptional = record["runtime_optional"].IsTruthy,
            ControlType = defaults.Type == "object" ? null : Unsized(record["control_type"].AsText()) ?? defaults.ControlType,
            Hint = record["hint"].AsText(),
            Default = record["default"],
            Properties = Read(record["properties"]),
            PickList = record.Has("pick_list") ? record["pick_list"] : record["options"],
            PickListParams = record["pick_list_params"] as RecordValue ?? RecordValue.Empty,
            ToggleHint = record["toggle_hint"].AsText(),
            RenderInput = Converter(record["render_input"]) ?? Converter(record["convert_input"]) ?? defaults.RenderInput,
            ParseOutput = Converter(record["parse_output"]) ?? Converter(record["convert_output"]) ?? defaults.ParseOutput,
        };
        return field with { Source = SourceOf(record, field), Written = record };
    }

    private static string? Unsized(string? controlType)
    {
        var prefix = SizePrefixes.FirstOrDefault(prefix => controlType?.StartsWith(prefix, StringComparison.Ordinal) == true);
        return prefix is null ? controlType : controlType![prefix.Length..];
    }

    private static RecordValue SourceOf(RecordValue record, Field field)
    {
        var normalised = RecordValue.Of(
            ("name", field.Name),
            ("label", field.Label),
            ("type", field.Type),
            ("of", field.Of),
            ("optional", record.Has("optional") ? record["optional"] : field.Optional),
            ("control_type", field.ControlType),
            ("render_input", field.RenderInput),
            ("parse_output", field.ParseOutput),
            ("properties", ListValue.From(field.Properties.Select(property => property.Source))));
        var source = record.Without("convert_input").Without("convert_output").Merge(normalised);
        return RecordValue.From(source.Where(attribute => !IsDropped(attribute.Value)));
    }

    // A lambda in the place of a converter's name is let be, as in the vendor's tool.
    private static string? Converter(Value written) => written.AsText() is { } name && !name.StartsWith("#<", StringComparison.Ordinal) ? name : null;
}
