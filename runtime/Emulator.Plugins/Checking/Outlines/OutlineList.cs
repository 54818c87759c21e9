using Emulator.Values.Problems;

namespace Emulator.Plugins.Checking.Outlines;

/// <summary>A list that is written out.</summary>
internal sealed record OutlineList(SourcePlace Place, IReadOnlyList<Outline> Items) : Outline(Place)
{
    public override IEnumerable<OutlineMap> Maps => Items.SelectMany(item => item.Maps);
}
