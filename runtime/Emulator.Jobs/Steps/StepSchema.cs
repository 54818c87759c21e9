using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Jobs.Steps;

/// <summary>The fields of one step as its connector gave them for the step's answers.</summary>
internal sealed class StepSchema(
    StepShape shape, SchemaConversion conversion, IReadOnlyList<Field> input, IReadOnlyList<Field> output)
{
    /// <summary>Without the config fields, as connector code gets to see it (connector-sdk.md 4.1).</summary>
    public IReadOnlyList<Field> Input { get; } = input;

    public IReadOnlyList<Field> Output { get; } = output;

    /// <summary>Trimmed, converted, complete.</summary>
    /// <exception cref="SchemaException">A value that cannot be converted.</exception>
    /// <exception cref="StepException">A required field is missing.</exception>
    public RecordValue Render(RecordValue given)
    {
        IReadOnlyList<Field> fields = [.. shape.ConfigFields, .. Input];
        var rendered = shape.InputFields is null ? given : conversion.Render(fields, given);

        // Checked after conversion and before the connector runs (runtime-semantics.md 5.6).
        return SchemaConversion.MissingField(fields, rendered) is { } missing
            ? throw StepException.MissingField(missing)
            : rendered;
    }

    /// <exception cref="SchemaException">A value that cannot be converted.</exception>
    public RecordValue Parse(RecordValue produced) =>
        shape.OutputFields is null ? produced : conversion.Parse(Output, produced);
}
