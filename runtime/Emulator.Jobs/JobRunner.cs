using Emulator.Formulas;
using Emulator.Jobs.Blocks;
using Emulator.Jobs.Functions;
using Emulator.Jobs.Journal;
using Emulator.Jobs.Linking;
using Emulator.Jobs.Steps;
using Emulator.Jobs.Stubs;
using Emulator.Jobs.Triggers;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Jobs;

/// <summary>Runs jobs: one recipe, one event, every step journalled. Thread-safe; one runner serves many jobs.</summary>
public sealed class JobRunner
{
    private readonly IJobHistory _history;
    private readonly TimeProvider _time;
    private readonly Identifiers _identifiers;
    private readonly Lazy<FormulaSurroundings> _formulas;
    private readonly JournalMask _mask;
    private readonly JobQueue _queue;
    private readonly JobWalk _walk;
    private readonly FunctionCalls _calls;
    private readonly StepSchemas _schemas;

    public JobRunner(JobSurroundings surroundings)
    {
        _mask = new JournalMask(surroundings.Mask);
        _history = surroundings.History;
        _time = surroundings.Time;
        _identifiers = new Identifiers(surroundings.Random);
        _formulas = surroundings.Formulas();
        _queue = new JobQueue(_history, _time, _identifiers, _mask);
        _calls = new FunctionCalls(surroundings.Functions, RunAsync, _time);
        var failures = new StepFailures(_time, _identifiers);
        var boundary = new StepBoundary(_time, failures);
        _schemas = new StepSchemas(surroundings.Zone);
        var desks = new JobDesks(_calls, _time);
        var answering = new StepAnswering(surroundings.Offline ?? new OfflineSchemas(surroundings.Zone), _schemas, _time);
        var actions = new ActionRunner(new StepOpener(surroundings.Connections), _schemas, boundary, desks, answering, _time);
        var immediate = new ImmediateRunner(_schemas, failures, desks, _time);
        _walk = new JobWalk(actions, immediate, new BlockRunner(new BlockRecords(failures, _time)), new ErrorRecovery(_time), _time);
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
        var run = Run(recipe, job, options, 0);
        run.Pills.Keep(recipe.Recipe.Trigger.As, 0, queued.Data);
        run.Pills.MadeUp.IsThere = queued.Lines.Contains(MadeUpOutput.Mark);
        run.Pills.MadeUp.Given = run.Pills.MadeUp.IsThere ? null : recipe.Recipe.Trigger.As;
        return await WalkAsync(run, JobPosition.Start, cancellation);
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
        if (job.RecipeSha256 != recipe.Sha256)
        {
            return await EndAsync(job, progress.Failure ?? RecipeChanged(recipe), RecordValue.Empty);
        }

        options.Started(job);
        var run = Run(recipe, job, options, progress.LastSequence);
        await JobRebuilding.RebuildAsync(run, _history.StepsAsync(jobId, cancellation), progress);

        // A failure that nobody watched for has ended the job; only that is not written yet.
        return progress.Failure is { } failure && recipe.IsOutside(failure.LineNumber, progress.Position)
            ? await EndAsync(job, failure, JobReport.Of(recipe.Recipe, run.Pills, run.Options.Limits))
            : await WalkAsync(run, progress.Position, cancellation);
    }

    /// <summary>Cancels a job wherever it runs: it ends after the step that it is in. False when it has ended before.</summary>
    public async Task<bool> CancelAsync(string jobId, CancellationToken cancellation)
    {
        var canceled = await _history.FinishAsync(
            jobId, JobState.Canceled, _time.GetUtcNow(), null, RecordValue.Empty, cancellation);

        // What a process that is gone left of its claim goes with the job.
        (await _history.ClaimAsync(jobId, cancellation))?.Dispose();
        return canceled;
    }

    /// <summary>Waits for the jobs that recipes began and did not wait for.</summary>
    public Task BegunJobsEndedAsync() => _calls.EndedAsync();

    private async Task<Job> WalkAsync(JobRun run, JobPosition position, CancellationToken cancellation)
    {
        try
        {
            var failure = await _walk.RunAsync(run, position, cancellation);
            run.Options.Returned(run.Result ?? Value.Null);
            return await EndAsync(run.Job, _mask.Apply(failure), JobReport.Of(run.Recipe.Recipe, run.Pills, run.Options.Limits));
        }
        catch (JobEndedException)
        {
            return await FindAsync(run.Job.Id, CancellationToken.None);
        }
    }

    // A job that was ended meanwhile stays as it was.
    private async Task<Job> EndAsync(Job job, Failure? failure, RecordValue report)
    {
        var ended = job with
        {
            State = failure is null ? JobState.Succeeded : JobState.Failed,
            CompletedAt = _time.GetUtcNow(),
            Failure = failure,
            Report = (RecordValue)_mask.Apply(report),
        };
        return await _history.FinishAsync(
            job.Id, ended.State, ended.CompletedAt.Value, failure, ended.Report, CancellationToken.None)
            ? ended
            : await FindAsync(job.Id, CancellationToken.None);
    }

    private async Task<TriggerEvent> QueueAsync(
        LinkedRecipe recipe, TriggerEvent given, JobOptions options, CancellationToken cancellation)
    {
        var trigger = _schemas.Parse(recipe.Trigger, given);
        var record = StepShapes.Of(recipe.Recipe.Trigger, 0) with
        {
            Output = trigger.Data,
            StartedAt = _time.GetUtcNow(),
            Lines = trigger.Lines,
        };
        var title = TriggerTitle.Of(recipe, trigger.Data, []);
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

    private JobRun Run(LinkedRecipe recipe, Job job, JobOptions options, int lastSequence) => new(
        job,
        recipe,
        new JobPills(recipe.Uses, JobFacts.Of(job).With("parameters", recipe.Recipe.Parameters), options.Properties, _formulas),
        options,
        new JobJournal(_history, job.Id, _mask, options.Journalled, lastSequence),
        _time.GetUtcNow());

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
