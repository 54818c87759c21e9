using Emulator.Values.Schema.Converters;

namespace Emulator.Values.Schema;

/// <summary>One direction of conversion: each field's converter over its value, what lies inside first (connector-sdk.md 6.3).</summary>
internal sealed class FieldConversion(Func<Field, string?> converterOf, Func<string, Func<Value, Value>?> find, string failure)
{
    /// <summary>The record with the fields' values converted; members that no field names stay as they are.</summary>
    public RecordValue Apply(IReadOnlyList<Field> fields, RecordValue data, string path = "")
    {
        var changes = new List<KeyValuePair<string, Value>>();
        foreach (var field in fields.SelectMany(WithToggle))
        {
            if (data.TryGet(field.Name, out var value) && Converted(field, value, path + field.Name) is var converted && converted != value)
            {
                changes.Add(new(field.Name, converted));
            }
        }

        return data.Merge(RecordValue.From(changes));
    }

    // A toggle of the same name is the same value in another control: converting twice would be wrong.
    private static IEnumerable<Field> WithToggle(Field field) =>
        field.ToggleField is { } toggle && toggle.Name != field.Name ? [field, toggle] : [field];

    private Value Converted(Field field, Value value, string path)
    {
        var inside = value switch
        {
            RecordValue record => Apply(field.Properties, record, path + "."),
            ListValue list when field.Type == "array" => ListValue.From(list.Select((item, index) => Item(field, item, $"{path}[{index}]"))),
            _ => value,
        };
        return WithOffset(ConvertedBy(field, inside, path));
    }

    // A declared time loses its zone and keeps the offset, as in the vendor's tool: connectors see it print otherwise.
    private static Value WithOffset(Value value) => value is TimeValue { Zone: not null } time ? new TimeValue(time.Moment) : value;

    // An array's converter sees each item and then the whole array: authors ask which one they were given.
    private Value Item(Field field, Value item, string path) =>
        ConvertedBy(field, item is RecordValue record ? Apply(field.Properties, record, path + ".") : item, path);

    private Value ConvertedBy(Field field, Value value, string path)
    {
        if (value.IsBlank || converterOf(field) is not { } name)
        {
            return value;
        }

        var convert = find(name) ?? throw new SchemaException($"Cannot find converter '{name}'.", path)
        {
            Conversion = ("Workato::Connector::Sdk::ArgumentError", $"Cannot find converter '{name}'."),
        };
        try
        {
            return convert(value);
        }
        catch (ConversionException unreadable)
        {
            throw new SchemaException($"{failure} '{path}': {unreadable.Message}", path) { Conversion = (unreadable.ErrorClass, unreadable.Message) };
        }
    }
}
