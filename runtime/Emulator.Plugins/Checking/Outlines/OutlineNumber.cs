using Emulator.Values.Problems;

namespace Emulator.Plugins.Checking.Outlines;

/// <summary>A number.</summary>
internal sealed record OutlineNumber(SourcePlace Place, double Number) : Outline(Place);
