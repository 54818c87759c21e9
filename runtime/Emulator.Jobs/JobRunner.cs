using Emulator.Formulas;
using Emulator.Jobs.Journal;
using Emulator.Jobs.Linking;
using Emulator.Jobs.Steps;
using Emulator.Jobs.Triggers;
using Emulator.Sdk;
using Emulator.Values.Schema;

namespace Emulator.Jobs;

/// <summary>Runs jobs: one recipe, one event, every step journalled. Thread-safe; one runner serves many jobs.</summary>
public sealed class JobRunner
{
    private readonly IJobHistory _history;
    private readonly TimeProvider _time;
    private readonly Identifiers _identifiers;
    private readonly Lazy<FormulaSurroundings> _formulas;
    private readonly JobQueue _queue;
    private readonly JobWalk _walk;

    public JobRunner(JobSurroundings surroundings)
    {
        var mask = new JournalMask(surroundings.Mask);
        _history = surroundings.History;
        _time = surroundings.Time;
        _identifiers = new Identifiers(surroundings.Random);
        _formulas = surroundings.Formulas();
        _queue = new JobQueue(_history, _time, _identifiers, mask);
        var boundary = new StepBoundary(_time, new StepFailures(_time, _identifiers));
        var schemas = new StepSchemas(new SchemaConversion(surroundings.Zone));
        var actions = new ActionRunner(new StepOpener(surroundings.Connections), schemas, boundary, _time);
        _walk = new JobWalk(_history, actions, new SkipRunner(_time), mask, _time);
    }

    /// <summary>Runs the job that is queued for the event; an event that was given by hand is queued first.</summary>
    /// <exception cref="JobTakenException">Another runner has the job.</exception>
    /// <exception cref="OperationCanceledException">The job stays running in the history and can be resumed.</exception>
    public async Task<Job> RunAsync(
        LinkedRecipe recipe, TriggerEvent trigger, JobOptions options, CancellationToken cancellation)
    {
        var queued = trigger.JobId is null ? await QueueAsync(recipe, trigger, options, cancellation) : trigger;
        using var claim = await ClaimAsync(queued.JobId!, cancellation);
        if (await StartAsync(queued.JobId!, cancellation) is not { IsOver: false } job)
        {
            return await FindAsync(queued.JobId!, cancellation);
        }

        options.Started(job);
        options.Journalled(queued.Trigger!);
        var pills = Pills(recipe, job, options);
        pills.Keep(recipe.Recipe.Trigger.As, 0, trigger.Data);
        return await _walk.RunAsync(job, recipe, pills, new JobProgress(0, JobPosition.Start), options, cancellation);
    }

    /// <summary>
    /// Goes on with a job that is queued or was cut off, after its last journalled step; a job that has ended is given
    /// back as it is. Outputs come from the journal, so a secret in one is a mask now.
    /// </summary>
    /// <exception cref="ArgumentException">There is no such job.</exception>
    /// <exception cref="JobTakenException">Another runner has the job.</exception>
    /// <exception cref="OperationCanceledException">The job stays running in the history and can be resumed.</exception>
    public async Task<Job> ResumeAsync(
        string jobId, LinkedRecipe recipe, JobOptions options, CancellationToken cancellation)
    {
        using var claim = await ClaimAsync(jobId, cancellation);
        if (await StartAsync(jobId, cancellation) is not { IsOver: false } job)
        {
            return await FindAsync(jobId, cancellation);
        }

        var progress = (await _history.ProgressAsync(jobId, cancellation))!;
        if (progress.Failure is not null)
        {
            return await _walk.EndAsync(job, progress.Failure);
        }

        if (job.RecipeSha256 != recipe.Sha256)
        {
            return await _walk.EndAsync(job, RecipeChanged(recipe));
        }

        options.Started(job);
        var pills = Pills(recipe, job, options);
        await RebuildAsync(pills, job, recipe, progress.Position, cancellation);
        return await _walk.RunAsync(job, recipe, pills, progress, options, cancellation);
    }

    /// <summary>Cancels a job wherever it runs: it ends after the step that it is in. False when it has ended before.</summary>
    public async Task<bool> CancelAsync(string jobId, CancellationToken cancellation)
    {
        var canceled = await _history.FinishAsync(jobId, JobState.Canceled, _time.GetUtcNow(), null, cancellation);

        // What a process that is gone left of its claim goes with the job.
        (await _history.ClaimAsync(jobId, cancellation))?.Dispose();
        return canceled;
    }

    private async Task<TriggerEvent> QueueAsync(
        LinkedRecipe recipe, TriggerEvent trigger, JobOptions options, CancellationToken cancellation)
    {
        var record = TriggerTester.Record(recipe.Trigger.Step) with
        {
            Output = trigger.Data,
            StartedAt = _time.GetUtcNow(),
        };
        var title = TriggerTitle.Of(recipe.Trigger.Connector, recipe.Trigger.Trigger, trigger.Data, []);
        var (_, queued) = await _queue.QueueAsync(recipe, title, record, null, null, options, cancellation);
        return trigger with { JobId = queued.Job.Id, Trigger = queued.Trigger };
    }

    private async Task<IDisposable> ClaimAsync(string jobId, CancellationToken cancellation) =>
        await _history.ClaimAsync(jobId, cancellation) ?? throw new JobTakenException(jobId);

    private async Task<Job> StartAsync(string jobId, CancellationToken cancellation)
    {
        await _history.StartAsync(jobId, _time.GetUtcNow(), cancellation);
        return await FindAsync(jobId, cancellation);
    }

    private async Task<Job> FindAsync(string jobId, CancellationToken cancellation) =>
        await _history.FindAsync(jobId, cancellation)
        ?? throw new ArgumentException($"there is no job {jobId}", nameof(jobId));

    private JobPills Pills(LinkedRecipe recipe, Job job, JobOptions options) =>
        new(recipe.Uses, JobFacts.Of(job), options.Properties, _formulas);

    // Only what the remaining steps read is fetched, so resuming a long job is as cheap as resuming a short one.
    private async Task RebuildAsync(
        JobPills pills, Job job, LinkedRecipe recipe, JobPosition position, CancellationToken cancellation)
    {
        var next = recipe.StepAt(position)?.Step.Number ?? int.MaxValue;
        foreach (var alias in recipe.Uses.ReadFrom(next))
        {
            pills.Keep(alias, next - 1, await _history.OutputAsync(job.Id, alias, cancellation));
        }
    }

    private Failure RecipeChanged(LinkedRecipe recipe) =>
        new()
        {
            Kind = FailureKind.Input,
            ErrorType = "Recipe changed",
            Message = $"{recipe.Id} was changed after this job began, so the job cannot go on; run it again from its event",
            ErrorId = _identifiers.Error(),
            At = _time.GetUtcNow(),
        };
}
