using Emulator.Values.Problems;

namespace Emulator.Plugins.Checking.Outlines;

/// <summary>A regular expression.</summary>
internal sealed record OutlinePattern(SourcePlace Place) : Outline(Place);
