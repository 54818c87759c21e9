using Emulator.Values;
using Emulator.Values.Problems;
using Emulator.Values.Schema;

namespace Emulator.Sdk.Schema;

/// <summary>
/// A field as its author writes it (connector-sdk.md 6.1); what is not said gets the platform's defaults when
/// <see cref="Fields.Of(ReadOnlySpan{FieldDeclaration})"/> reads it.
/// </summary>
/// <param name="Name">The key in the data.</param>
public sealed record FieldDeclaration(string Name)
{
    /// <summary>string, integer, number, boolean, date, date_time, timestamp, object, array or stream; null: string.</summary>
    public string? Type { get; init; }

    /// <summary>What people see; null: made from the name.</summary>
    public string? Label { get; init; }

    /// <summary>False for a field that must be filled in.</summary>
    public bool Optional { get; init; } = true;

    /// <summary>How the value is entered, such as <c>password</c>, <c>select</c>, <c>text-area</c>; null: by the type.</summary>
    public string? ControlType { get; init; }

    /// <summary>A line under the field.</summary>
    public string? Hint { get; init; }

    /// <summary>The element type of an array; null: object.</summary>
    public string? Of { get; init; }

    /// <summary>The fields of an object, or of each object of an array.</summary>
    public IReadOnlyList<FieldDeclaration> Properties { get; init; } = [];

    /// <summary>The same for fields that were read already, such as those of an object definition; they come after the others.</summary>
    public IReadOnlyList<Field> Nested { get; init; } = [];

    /// <summary>A pick list's name, or its options as [label, value] lists; null for none.</summary>
    public Value PickList { get; init; } = Value.Null;

    /// <summary>The pick list's parameters: name to the name of the field that holds the value.</summary>
    public RecordValue PickListParams { get; init; } = RecordValue.Empty;

    /// <summary>The other way to enter the value; needs <see cref="ToggleHint"/>.</summary>
    public FieldDeclaration? ToggleField { get; init; }

    /// <summary>What the switch to this way of entering says.</summary>
    public string? ToggleHint { get; init; }

    /// <summary>The converter of an input: a built-in one or one of the connector's methods.</summary>
    public string? ConvertInput { get; init; }

    /// <summary>The converter of an output: a built-in one or one of the connector's methods.</summary>
    public string? ConvertOutput { get; init; }

    /// <summary>The value where none is entered; null for none.</summary>
    public Value Default { get; init; } = Value.Null;

    /// <summary>True when another answer here changes the fields (config fields, connection fields).</summary>
    public bool ExtendsSchema { get; init; }

    /// <summary>Any other attribute of connector-sdk.md 6.1, such as <c>sticky</c> or <c>ngIf</c>.</summary>
    public RecordValue Other { get; init; } = RecordValue.Empty;

    /// <exception cref="SchemaException">The type is none.</exception>
    internal RecordValue ToRecord()
    {
        // The platform takes an unknown type for text; here its author is there to be asked.
        if (Type is not null && !FieldTypes.All.Contains(Type))
        {
            throw new SchemaException($"field {Name}: type \"{Type}\" is none; {NearestName.Hint(Type, FieldTypes.All)}", Name);
        }

        var record = RecordValue.Of(
            ("name", Name), ("type", Type), ("label", Label), ("control_type", ControlType), ("hint", Hint), ("of", Of),
            ("properties", ListValue.From(Properties.Select(property => property.ToRecord()).Concat(Nested.Select(field => field.Written)))),
            ("pick_list", PickList), ("pick_list_params", PickListParams),
            ("toggle_hint", ToggleHint), ("toggle_field", ToggleField?.ToRecord() ?? Value.Null),
            ("render_input", ConvertInput), ("parse_output", ConvertOutput), ("default", Default));
        record = Optional ? record : record.With("optional", false);
        record = ExtendsSchema ? record.With("extends_schema", true) : record;
        return RecordValue.From(record.Merge(Other).Where(attribute => attribute.Value is BooleanValue || !attribute.Value.IsBlank));
    }
}
