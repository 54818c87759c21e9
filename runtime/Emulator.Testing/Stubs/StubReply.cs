using Emulator.Values.Problems;

namespace Emulator.Testing.Stubs;

/// <summary>One answer of a stub.</summary>
internal abstract record StubReply(SourcePlace Place)
{
    /// <summary>How many calls it answers; null for all that come.</summary>
    public int? Times { get; init; }
}
