using Emulator.Formulas;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Inputs;

/// <summary>A value that does not depend on the job.</summary>
public sealed record InputConstant(SourcePlace Place, Value Value) : InputNode(Place)
{
    public override IEnumerable<Pill> Pills => [];

    public override FieldValue EvaluateField(PillSource pills) => FieldValue.Set(Value);

    /// <summary>
    /// As for every input; besides, the empty text is an empty field, the same as none (recipe-format 6.1).
    /// </summary>
    public override Value? Evaluate(PillSource pills) => Value is NullValue or TextValue { Text: "" } ? null : Value;
}
