using Emulator.Values;

namespace Emulator.Recipes.Steps;

/// <summary>
/// What an export says about the fields of a step: lists of fields in the connector's format. They serve where no
/// connector gives better ones (recipe-format 11). Read when first asked for: most runs never do.
/// </summary>
public sealed class StepFields
{
    public static readonly StepFields None = new(() => ListValue.Empty, () => ListValue.Empty);

    private readonly Lazy<Value> _input;
    private readonly Lazy<Value> _output;

    internal StepFields(Func<Value> input, Func<Value> output) => (_input, _output) = (new(input), new(output));

    /// <summary>The dynamic input fields.</summary>
    public Value Input => _input.Value;

    /// <summary>The dynamic output fields.</summary>
    public Value Output => _output.Value;
}
