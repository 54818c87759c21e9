using Emulator.Values.Problems;

namespace Emulator.Plugins.Checking.Outlines;

/// <summary>An expression whose value nobody knows before it runs; the maps that are written inside it are known.</summary>
internal sealed record OutlineUnknown(SourcePlace Place, IReadOnlyList<OutlineMap> Inside) : Outline(Place)
{
    public override IEnumerable<OutlineMap> Maps => Inside;
}
