using Emulator.Formulas;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Testing.Data;

/// <summary>A record with calculated values somewhere inside.</summary>
public sealed record RecordData(SourcePlace Place, IReadOnlyList<KeyValuePair<string, DataNode>> Members) : DataNode(Place)
{
    public override Value Evaluate(PillSource pills) =>
        RecordValue.From(Members.Select(member => KeyValuePair.Create(member.Key, member.Value.Evaluate(pills))));
}
