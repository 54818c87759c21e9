using Emulator.Jobs.Journal;
using Emulator.Jobs.Stubs;
using Emulator.Recipes;
using Emulator.Recipes.Steps;
using Emulator.Values;

namespace Emulator.Jobs;

/// <summary>What is particular to one job.</summary>
public sealed record JobOptions
{
    /// <summary>Project and account properties. A running job does not see changes (runtime-semantics.md 10.9).</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    public JobLimits Limits { get; init; } = JobLimits.Vendor;

    /// <summary>Told of the job once it is running, before its first step.</summary>
    public Action<Job> Started { get; init; } = _ => { };

    /// <summary>Told how a suspended action of the job is resumed, while it waits; null: told nobody.</summary>
    public Action<string>? Suspended { get; init; }

    /// <summary>Told of every journalled record, the trigger's first: the same one that the history keeps, masked.</summary>
    public Action<StepRecord> Journalled { get; init; } = _ => { };

    /// <summary>False takes an event although it has its job already, for replays.</summary>
    public bool Deduplicate { get; init; } = true;

    /// <summary>The event comes from a single poll or delivery (runtime-semantics.md 1.7).</summary>
    public bool IsTest { get; init; }

    public bool IsTestCase { get; init; }

    /// <summary>Other connections than the recipes name: reference or provider to name; also for recipes that are called.</summary>
    public IReadOnlyDictionary<string, string> Connections { get; init; } = new Dictionary<string, string>();

    /// <summary>Which steps are answered by made-up data instead of their connector.</summary>
    public StubChoice Stubs { get; init; } = StubChoice.None;

    /// <summary>
    /// The answer of a step that is not to call its connector, asked each time that it runs, with the rounds of the loops around
    /// it; null for a step that is.
    /// </summary>
    public Func<Recipe, ActionStep, string, StepAnswer?> Answers { get; init; } = (_, _, _) => null;

    /// <summary>True where answers are outputs as later steps see them, as a journal keeps them: they are converted no more.</summary>
    public bool AnswersAsSeen { get; init; }

    /// <summary>The id of the job; null makes one. For a job that runs again and is kept nowhere.</summary>
    public string? JobId { get; init; }

    /// <summary>What a wait does instead of waiting, such as moving a clock; null: it is passed over, or waited for really.</summary>
    public Action<TimeSpan>? Waits { get; init; }

    /// <summary>False passes over the time that a recipe wants to wait.</summary>
    public bool WaitsReally { get; init; }

    /// <summary>The job that called this one, or null.</summary>
    public Job? Caller { get; init; }

    /// <summary>How many calls lie around this job.</summary>
    public int CallDepth { get; init; }

    /// <summary>Told what the job returns to its caller, when it has ended.</summary>
    public Action<Value> Returned { get; init; } = _ => { };

    /// <summary>Lets the time pass that the job wants to wait; false when it was passed over.</summary>
    internal async ValueTask<bool> WaitAsync(TimeSpan wait, TimeProvider time, CancellationToken cancellation)
    {
        if (Waits is not null)
        {
            Waits(wait);
            return true;
        }

        if (WaitsReally)
        {
            await Task.Delay(wait, time, cancellation);
        }

        return WaitsReally;
    }

    /// <summary>The pause before an action runs again: short, and really waited for unless waits are something else here.</summary>
    internal Task RetryWaitAsync(TimeSpan wait, TimeProvider time, CancellationToken cancellation)
    {
        if (Waits is null)
        {
            return Task.Delay(wait, time, cancellation);
        }

        Waits(wait);
        return Task.CompletedTask;
    }

    /// <summary>The job that this one repeats, or null.</summary>
    public string? MasterJobId { get; init; }

    /// <summary>The number of the repetition; 0 for an original.</summary>
    public int RepeatCount { get; init; }
}
