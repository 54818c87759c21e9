using Emulator.Values.Problems;

namespace Emulator.Plugins.Checking.Outlines;

/// <summary>True or false.</summary>
internal sealed record OutlineTruth(SourcePlace Place, bool Truth) : Outline(Place);
