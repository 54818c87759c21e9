using Emulator.Testing.Matching;
using Emulator.Values.Problems;

namespace Emulator.Testing.Expectations;

/// <summary>What should have come of a recipe that the tested one calls, and that ran: a call that is stubbed runs nothing.</summary>
/// <param name="File">The called recipe's file name.</param>
/// <param name="Place">Where it is said.</param>
internal sealed record CalledExpectation(string File, SourcePlace Place)
{
    /// <summary>How often it must have been called; null for at least once, 0 for never.</summary>
    public int? Calls { get; init; }

    /// <summary>The parameters of its last call.</summary>
    public Matcher? Parameters { get; init; }

    /// <summary>The parameters of all calls, in order.</summary>
    public Matcher? All { get; init; }

    /// <summary>Status, error, steps and order of its last job.</summary>
    public Expectation Job { get; init; } = Expectation.Nothing;
}
