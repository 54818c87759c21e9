using Emulator.Values.Problems;

namespace Emulator.Plugins.Checking.Outlines;

/// <summary>Nil or null: as good as a key that is not there.</summary>
internal sealed record OutlineNothing(SourcePlace Place) : Outline(Place);
