using Emulator.Testing.Matching;
using Emulator.Values.Problems;

namespace Emulator.Testing.Expectations;

/// <summary>What should come of a case. What is null is not looked at.</summary>
internal sealed record Expectation
{
    public static readonly Expectation Nothing = new();

    /// <summary>The status of an event that the trigger's condition drops.</summary>
    public const string NoJob = "no job";

    /// <summary>The state in which the job must end; null: succeeded, or failed where a failure is expected.</summary>
    public string? Status { get; init; }

    /// <summary>Where <see cref="Status"/> is said, else where the expectations begin.</summary>
    public SourcePlace Place { get; init; } = new(string.Empty);

    /// <summary>Of the job's error, or a lambda's; a bare text must be somewhere in its message.</summary>
    public Matcher? Error { get; init; }

    public IReadOnlyList<StepExpectation> Steps { get; init; } = [];

    /// <summary>What should have come of recipes that the recipe calls.</summary>
    public IReadOnlyList<CalledExpectation> Called { get; init; } = [];

    /// <summary>Aliases of steps that must run in this order; others may run between them.</summary>
    public IReadOnlyList<(string As, SourcePlace Place)> Order { get; init; } = [];

    /// <summary>Column to text.</summary>
    public Matcher? Report { get; init; }

    /// <summary>What a recipe function returned, or a lambda gave.</summary>
    public Matcher? Result { get; init; }

    /// <summary>All requests, in the order in which they were sent.</summary>
    public Matcher? Requests { get; init; }

    /// <summary>What servers hold afterwards: the server's kind, the path to ask it, and what the answer should be.</summary>
    public IReadOnlyList<ServerExpectation> Servers { get; init; } = [];
}
