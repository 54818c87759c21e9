using Emulator.Values.Problems;

namespace Emulator.Plugins.Checking.Outlines;

/// <summary>One key of a map with its value.</summary>
internal sealed record OutlineEntry(string Key, SourcePlace Place, Outline Value);
