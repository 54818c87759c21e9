using Emulator.Jobs.Journal;
using Emulator.Values;

namespace Emulator.Jobs;

/// <summary>One run of a recipe for one trigger event, as the job list shows it (runtime-semantics.md 1.2-1.4).</summary>
public sealed record Job
{
    /// <summary><c>j-</c>, 8 characters, <c>-</c>, 6 characters; letters and digits, case matters.</summary>
    public required string Id { get; init; }

    /// <summary>What cursors, dedup keys and job lists are kept by: the recipe's file as it was named to the reader.</summary>
    public required string RecipeId { get; init; }

    public required string RecipeName { get; init; }

    /// <summary>The recipe's version: the SHA-256 of its text, in hex.</summary>
    public required string RecipeSha256 { get; init; }

    /// <summary>Trigger application, trigger and key fields of the event: <c>Salesforce: new asset: ID=5</c>.</summary>
    public required string Title { get; init; }

    public JobState State { get; init; } = JobState.Pending;

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the first step began; null while pending.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>Why the job failed; null unless it did.</summary>
    public Failure? Failure { get; init; }

    /// <summary>The job report: label of a column to its text (runtime-semantics.md 1.5); empty until the job has ended.</summary>
    public RecordValue Report { get; init; } = RecordValue.Empty;

    /// <summary>The original job when this one is a re-run, else null.</summary>
    public string? MasterJobId { get; init; }

    /// <summary>The number of the re-run; 0 for an original.</summary>
    public int RepeatCount { get; init; }

    public bool IsRepeat => RepeatCount > 0;

    /// <summary>Ran in test mode: its event came from a single poll or a single delivery.</summary>
    public bool IsTest { get; init; }

    /// <summary>Ran for a test case.</summary>
    public bool IsTestCase { get; init; }

    /// <summary>The job that called this recipe function, else null.</summary>
    public string? CallingJobId { get; init; }

    public string? CallingRecipeId { get; init; }

    /// <summary>The first job of the call chain, the same down the whole chain; this job when nobody called it.</summary>
    public required string RootJobId { get; init; }

    public required string RootRecipeId { get; init; }

    /// <summary>True when the job has ended, however it did.</summary>
    public bool IsOver => State is JobState.Succeeded or JobState.Failed or JobState.Canceled;
}
