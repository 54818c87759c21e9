namespace Emulator.Jobs.Steps;

/// <summary>How long a step may run, and what is said when it does not end in time.</summary>
/// <param name="Time">From now; not more than zero when the time is up already, infinite for no limit.</param>
/// <param name="Breach">Names the limit and its setting.</param>
internal sealed record TimeLimit(TimeSpan Time, string Breach)
{
    /// <summary>
    /// For work that limits its parts itself: it is waited for to its very end, so that a cancelled test mode has ended
    /// its subscription before anyone hears of the cancellation.
    /// </summary>
    public static readonly TimeLimit None = new(Timeout.InfiniteTimeSpan, string.Empty);

    /// <summary>The limit of one call outside a job, such as a poll.</summary>
    public static TimeLimit OfStep(JobLimits limits) =>
        new(limits.StepTime, $"the step did not end within {limits.StepTime.TotalSeconds:0.#} s (limit step_seconds)");

    /// <summary>The step's own limit, or what is left of the job's when that is less.</summary>
    public static TimeLimit Of(JobRun run, DateTimeOffset now)
    {
        var limits = run.Options.Limits;
        var ofStep = OfStep(limits);
        if (run.MostTime == Timeout.InfiniteTimeSpan)
        {
            return ofStep;
        }

        var left = run.MostTime - (now - run.Begun);
        return limits.StepTime != Timeout.InfiniteTimeSpan && limits.StepTime <= left
            ? ofStep
            : new TimeLimit(left, OfJob(run));
    }

    private static string OfJob(JobRun run) =>
        $"the job did not end within {run.MostTime.TotalMinutes:0.##} min (limit {(run.Recipe.IsLong ? "long_job_seconds" : "job_seconds")})";

    /// <summary>For steps that take no time of their own: many of them do.</summary>
    /// <exception cref="StepException">The job's time is up.</exception>
    public static void CheckJob(JobRun run, DateTimeOffset now)
    {
        if (run.MostTime != Timeout.InfiniteTimeSpan && now - run.Begun >= run.MostTime)
        {
            throw StepException.TimedOut(OfJob(run));
        }
    }

    /// <exception cref="StepException">The work did not end in time.</exception>
    public async Task<T> RunAsync<T>(
        TimeProvider time, Func<CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        if (ReferenceEquals(this, None))
        {
            return await work(cancellation);
        }

        if (Time <= TimeSpan.Zero && Time != Timeout.InfiniteTimeSpan)
        {
            throw StepException.TimedOut(Breach);
        }

        using var over = new CancellationTokenSource(Time, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(over.Token, cancellation);
        try
        {
            // Waited for from outside: connector code that never looks at its token must not hold the job.
            return await work(either.Token).WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw StepException.TimedOut(Breach);
        }
    }
}
