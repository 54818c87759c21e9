using Emulator.Hosting.Logging;
using Emulator.Hosting.Workspaces;
using Emulator.Jobs;
using Emulator.Jobs.Journal;
using Emulator.Jobs.Triggers;
using Emulator.Values;

namespace Emulator.Hosting.Running;

/// <summary>What can still be done with a job of the history: go on with it, cancel it, run it again.</summary>
public sealed class StoredJobs
{
    private readonly Workspace _workspace;
    private readonly RunnableRecipes _recipes;
    private readonly RequestLog _log;
    private readonly IJobHistory _history;
    private readonly Lazy<JobRunner> _runner;

    internal StoredJobs(
        Workspace workspace, RunnableRecipes recipes, RequestLog log, IJobHistory history, Lazy<JobRunner> runner)
    {
        _workspace = workspace;
        _recipes = recipes;
        _log = log;
        _history = history;
        _runner = runner;
    }

    /// <summary>True for a job that has begun and not ended, and that no process is running.</summary>
    public async Task<bool> IsCutOffAsync(Job job, CancellationToken cancellation) =>
        job.State == JobState.Running && !await _history.IsClaimedAsync(job.Id, cancellation);

    /// <summary>Goes on after the last step of the journal, with the recipe as it was.</summary>
    /// <exception cref="JobTakenException">A process is running the job.</exception>
    public async Task<RunOutcome> ResumeAsync(Job job, JobOrder order, CancellationToken cancellation)
    {
        var (recipe, problems) = _recipes.Find(FileOf(job), order);
        return recipe is null
            ? new RunOutcome(problems)
            : new RunOutcome(problems, await _runner.Value.ResumeAsync(job.Id, recipe, order.Options(_log, _recipes.Settings), cancellation));
    }

    /// <summary>Ends the job; one that is running ends after the step that it is in. False when it has ended before.</summary>
    public Task<bool> CancelAsync(Job job, CancellationToken cancellation) => _runner.Value.CancelAsync(job.Id, cancellation);

    /// <summary>
    /// A new job for the same event with the recipe as it is now, from its first step (runtime-semantics.md 1.6). Only the
    /// newest repetition may be repeated: give that one.
    /// </summary>
    public async Task<RunOutcome> RerunAsync(Job job, JobOrder order, CancellationToken cancellation)
    {
        var (recipe, problems) = _recipes.Find(FileOf(job), order);
        if (recipe is null)
        {
            return new RunOutcome(problems);
        }

        var options = order.Options(_log, _recipes.Settings) with { MasterJobId = job.MasterJobId ?? job.Id, RepeatCount = job.RepeatCount + 1 };
        var given = TriggerEvent.Given(await EventAsync(job, cancellation));
        return new RunOutcome(problems, await _runner.Value.RunAsync(recipe, given, options, cancellation));
    }

    /// <summary>The event that the job was run for, as its steps saw it; a secret in it is a mask.</summary>
    public async Task<RecordValue> EventAsync(Job job, CancellationToken cancellation) =>
        (RecordValue)(await _history.StepsAsync(job.Id, cancellation).FirstAsync(cancellation)).Output;

    /// <summary>The newest job among this one and those that repeat the same event.</summary>
    public async Task<Job> NewestAsync(Job job, CancellationToken cancellation) =>
        (await _history.ListAsync(new JobQuery { Master = job.MasterJobId ?? job.Id, Limit = 1 }, cancellation))[0];

    private string FileOf(Job job) => Path.GetFullPath(job.RecipeId, _workspace.Root);
}
