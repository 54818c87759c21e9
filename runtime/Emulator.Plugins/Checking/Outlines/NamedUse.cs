using Emulator.Values.Problems;

namespace Emulator.Plugins.Checking.Outlines;

/// <summary>A name that a function uses.</summary>
internal sealed record NamedUse(string Name, SourcePlace Place);
