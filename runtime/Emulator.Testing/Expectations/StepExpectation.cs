using Emulator.Testing.Matching;
using Emulator.Values.Problems;

namespace Emulator.Testing.Expectations;

/// <summary>What should have come of one step.</summary>
internal sealed record StepExpectation(string As, SourcePlace Place)
{
    /// <summary>How often it must have run; null for at least once, 0 for never.</summary>
    public int? Calls { get; init; }

    /// <summary>Its input in its last call.</summary>
    public Matcher? Input { get; init; }

    /// <summary>Its output in its last call.</summary>
    public Matcher? Output { get; init; }

    /// <summary>Its inputs in all calls, in order.</summary>
    public Matcher? Inputs { get; init; }

    /// <summary>Its outputs in all calls, in order; nil for one that failed.</summary>
    public Matcher? Outputs { get; init; }

    /// <summary>Its error in its last call: the platform's negative check.</summary>
    public Matcher? Error { get; init; }

    /// <summary>Its requests in all calls.</summary>
    public Matcher? Requests { get; init; }
}
