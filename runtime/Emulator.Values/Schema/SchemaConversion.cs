using Emulator.Values.Schema.Converters;

namespace Emulator.Values.Schema;

/// <summary>Trims, converts and checks a step's data by its fields (connector-sdk.md 4.1, 6.3-6.5).</summary>
/// <param name="zone">Where a date or time without an offset is read; the platform's is US Pacific.</param>
/// <param name="custom">Finds a connector's own method by the converter's name; asked only for names that are not built in.</param>
public sealed class SchemaConversion(TimeZoneInfo zone, Func<string, Func<Value, Value>?>? custom = null)
{
    /// <summary>
    /// Input on its way to the connector: unknown top-level keys dropped, <c>render_input</c> applied depth-first.
    /// </summary>
    /// <exception cref="SchemaException">
    /// A value that its converter cannot read (the message names the field), or a converter that does not exist.
    /// </exception>
    public RecordValue Render(IReadOnlyList<Field> fields, RecordValue input)
    {
        var known = fields.SelectMany(NamesOf).ToHashSet(StringComparer.Ordinal);
        return RenderAll(fields, RecordValue.From(input.Where(member => known.Contains(member.Key))));
    }

    /// <summary>The same where the fields are not all there are: keys that none of them names are kept.</summary>
    /// <exception cref="SchemaException">As above.</exception>
    public RecordValue RenderAll(IReadOnlyList<Field> fields, RecordValue input) =>
        Conversion(field => field.RenderInput, "Error calculating input for field").Apply(fields, input);

    /// <summary>Output on its way back: <c>parse_output</c> applied depth-first; undeclared keys are kept.</summary>
    /// <exception cref="SchemaException">
    /// A value that its converter cannot read (the message names the field), or a converter that does not exist.
    /// </exception>
    public RecordValue Parse(IReadOnlyList<Field> fields, RecordValue output) =>
        Conversion(field => field.ParseOutput, "Error reading output of field").Apply(fields, output);

    /// <summary>The names of the converters that are built in.</summary>
    public static IReadOnlyCollection<string> ConverterNames => BuiltInConverters.Names;

    /// <summary>The first required field that is not satisfied, as the platform words it, or null.</summary>
    public static string? MissingField(IReadOnlyList<Field> fields, RecordValue input)
    {
        var missing = fields.FirstOrDefault(field =>
            !field.Optional && !field.RuntimeOptional && !NamesOf(field).Any(name => Satisfies(input[name])));
        return missing switch
        {
            null => null,
            { ToggleField: { } toggle } when toggle.Label != missing.Label => $"Either '{missing.Label}' or '{toggle.Label}' must be present",
            _ => $"'{missing.Label}' must be present",
        };
    }

    // A false is an answer, and so is a text of spaces.
    private static bool Satisfies(Value value) => !value.IsBlank || value is BooleanValue or TextValue { Text.Length: > 0 };

    private static IEnumerable<string> NamesOf(Field field) =>
        field.ToggleField is { } toggle ? [field.Name, toggle.Name] : [field.Name];

    private FieldConversion Conversion(Func<Field, string?> converterOf, string failure) =>
        new(converterOf, name => BuiltInConverters.Find(name, zone) ?? custom?.Invoke(name), failure);
}
