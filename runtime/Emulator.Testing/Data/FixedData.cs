using Emulator.Formulas;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Testing.Data;

/// <summary>A value as it was written.</summary>
public sealed record FixedData(SourcePlace Place, Value Value) : DataNode(Place)
{
    public override Value Evaluate(PillSource pills) => Value;
}
