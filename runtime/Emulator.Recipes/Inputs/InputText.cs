using Emulator.Formulas;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Inputs;

/// <summary>A text with pills, or a formula.</summary>
public sealed record InputText(SourcePlace Place, Template Template) : InputNode(Place)
{
    public override IEnumerable<Pill> Pills => Template.Pills;

    public override FieldValue EvaluateField(IPillSource pills) => Template.EvaluateField(pills);
}
