using Emulator.Jobs;
using Emulator.Jobs.Journal;
using Emulator.Recipes;
using Emulator.Values;

namespace Emulator.Testing.Running;

/// <summary>Everything that happened in a case, as expectations look at it.</summary>
/// <param name="Recipe">The tested recipe.</param>
/// <param name="Job">Its job.</param>
/// <param name="Steps">The job's records, the trigger's first.</param>
/// <param name="Result">What the recipe returned to a caller; nil for none.</param>
/// <param name="Requests">Every request, as tests see them, masked.</param>
internal sealed record CaseFacts(Recipe Recipe, Job Job, IReadOnlyList<StepRecord> Steps, Value Result, IReadOnlyList<RecordValue> Requests)
{
    /// <summary>What happened in the jobs of recipes that were called, in the order in which they began.</summary>
    public IReadOnlyList<CaseFacts> Called { get; init; } = [];

    /// <summary>The runs of a step, skipped ones left out.</summary>
    public IReadOnlyList<StepRecord> CallsOf(string alias) =>
        [.. Steps.Where(step => step.As == alias && step.Outcome != StepOutcome.Skipped && step.Number > 0)];

    /// <summary>The last output of the step, or nil.</summary>
    public Value OutputOf(string alias) =>
        Steps.LastOrDefault(step => step.As == alias && step.Failure is null)?.Output ?? Value.Null;

    public static Value ErrorOf(Failure? failure) => failure is null
        ? Value.Null
        : RecordValue.Of(
            ("message", failure.Message),
            ("type", failure.ErrorType),
            ("kind", failure.Kind.ToString().ToLowerInvariant()),
            ("status", failure.Status is { } status ? status : Value.Null),
            ("inner_message", failure.InnerMessage),
            ("retryable", failure.IsRetryable),
            ("step", failure.LineNumber is { } number ? number : Value.Null),
            ("provider", failure.Adapter),
            ("action", failure.Action));
}
