using Emulator.Formulas;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Testing.Data;

/// <summary>A list with calculated values somewhere inside.</summary>
public sealed record ListData(SourcePlace Place, IReadOnlyList<DataNode> Items) : DataNode(Place)
{
    public override Value Evaluate(PillSource pills) => ListValue.From(Items.Select(item => item.Evaluate(pills)));
}
