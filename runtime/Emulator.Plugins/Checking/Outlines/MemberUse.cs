using Emulator.Values.Problems;

namespace Emulator.Plugins.Checking.Outlines;

/// <summary>A member that a function reads from a variable.</summary>
internal sealed record MemberUse(string Variable, string Name, SourcePlace Place);
