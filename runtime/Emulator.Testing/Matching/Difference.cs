using Emulator.Values.Problems;

namespace Emulator.Testing.Matching;

/// <summary>One thing that is not as the test says.</summary>
/// <param name="Path">Where it is in the job: <c>steps.ack.input.data.f_31305</c>.</param>
/// <param name="Expected">What should be there, in words or as JSON; null for something that should not be there.</param>
/// <param name="Found">What is there; null for nothing.</param>
/// <param name="Place">The line of the test that says so.</param>
public sealed record Difference(string Path, string? Expected, string? Found, SourcePlace Place)
{
    /// <summary>What is wrong in words, where it is no matter of one value and another; else null.</summary>
    public string? Note { get; init; }

    /// <summary>The step's line in its recipe; null for what is no step's.</summary>
    public SourcePlace? Step { get; init; }
}
