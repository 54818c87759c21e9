using Emulator.Formulas;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Testing.Data;

/// <summary>A text with pills, or a formula.</summary>
public sealed record TemplateData(SourcePlace Place, Template Template) : DataNode(Place)
{
    public override Value Evaluate(PillSource pills) => Template.Evaluate(pills);
}
