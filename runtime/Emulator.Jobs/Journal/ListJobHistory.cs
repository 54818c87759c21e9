using System.Runtime.CompilerServices;
using Emulator.Values;

namespace Emulator.Jobs.Journal;

/// <summary>A history in memory, for jobs that nobody looks at afterwards: test cases, and tests of the engine.</summary>
public sealed class ListJobHistory : IJobHistory
{
    private readonly Lock _gate = new();
    private readonly List<Job> _jobs = [];
    private readonly Dictionary<string, List<(StepRecord Step, JobPosition Next)>> _journals = [];
    private readonly HashSet<(string Recipe, string Key)> _seen = [];
    private readonly Dictionary<string, TriggerCursor> _cursors = [];
    private readonly HashSet<string> _claimed = [];

    public Task<QueueOutcome> QueueAsync(QueuedJob queued, CancellationToken cancellation) =>
        Locked(() =>
        {
            var recipe = queued.Job.RecipeId;
            if (queued.DedupKey is { } key && _seen.Contains((recipe, key)))
            {
                return QueueOutcome.SeenBefore;
            }

            if (queued.Cursor is { } cursor && !Move(recipe, cursor))
            {
                return QueueOutcome.CursorMoved;
            }

            if (queued.DedupKey is { } fresh)
            {
                _seen.Add((recipe, fresh));
            }

            _jobs.Add(queued.Job);
            _journals[queued.Job.Id] = [(queued.Trigger, JobPosition.Start)];
            return QueueOutcome.Queued;
        });

    public Task<IDisposable?> ClaimAsync(string jobId, CancellationToken cancellation) =>
        Locked<IDisposable?>(() => _claimed.Add(jobId) ? new Claim(() => _claimed.Remove(jobId)) : null);

    public Task<bool> IsClaimedAsync(string jobId, CancellationToken cancellation) => Locked(() => _claimed.Contains(jobId));

    public Task<bool> StartAsync(string jobId, DateTimeOffset at, CancellationToken cancellation) =>
        Locked(() => Change(jobId, job => job with { State = JobState.Running, StartedAt = job.StartedAt ?? at }));

    public Task<bool> AppendAsync(
        string jobId, IReadOnlyList<StepRecord> steps, JobPosition next, CancellationToken cancellation) =>
        Locked(() =>
        {
            if (!Change(jobId, job => job))
            {
                return false;
            }

            if (steps.Count > 0 && _journals[jobId][^1].Step.Sequence >= steps[0].Sequence)
            {
                throw new InvalidOperationException($"job {jobId} has a record {steps[0].Sequence} already");
            }

            _journals[jobId].AddRange(steps.Select(step => (step, next)));
            return true;
        });

    public Task<bool> FinishAsync(
        string jobId, JobState state, DateTimeOffset at, Failure? failure, RecordValue report, CancellationToken cancellation) =>
        Locked(() => Change(jobId, job => job with { State = state, CompletedAt = at, Failure = failure, Report = report }));

    public Task<Job?> FindAsync(string jobId, CancellationToken cancellation) =>
        Locked(() => _jobs.Find(job => job.Id == jobId));

    public Task<IReadOnlyList<Job>> FindByPrefixAsync(string prefix, int limit, CancellationToken cancellation) =>
        Locked<IReadOnlyList<Job>>(() => Newest(job => job.Id.StartsWith(prefix, StringComparison.Ordinal), limit));

    public Task<IReadOnlyList<Job>> ListAsync(JobQuery query, CancellationToken cancellation) =>
        Locked<IReadOnlyList<Job>>(() => Newest(
            job => (query.Recipe is null || job.RecipeId == query.Recipe || job.RecipeName == query.Recipe)
                && (query.States.Count == 0 || query.States.Contains(job.State))
                && (query.Since is null || job.CreatedAt >= query.Since)
                && (query.EndedBefore is null || job.CompletedAt < query.EndedBefore)
                && (query.Master is null || job.Id == query.Master || job.MasterJobId == query.Master),
            query.Limit));

    public Task<int> PruneAsync(DateTimeOffset endedBefore, CancellationToken cancellation) =>
        Locked(() => _jobs.RemoveAll(job => job.IsOver && job.CompletedAt < endedBefore && _journals.Remove(job.Id)));

    public async IAsyncEnumerable<StepRecord> StepsAsync(
        string jobId, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var step in await Locked(() => _journals.GetValueOrDefault(jobId, []).Select(entry => entry.Step).ToList()))
        {
            yield return step;
        }
    }

    public async IAsyncEnumerable<StepRecord> LastRoundsAsync(
        string jobId, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var all = await Locked(() => _journals.GetValueOrDefault(jobId, []).Select(entry => entry.Step).ToList());
        foreach (var step in all.Where(step => step.Rounds.Length == 0 || !all.Any(later => later.Number == step.Number && later.Sequence > step.Sequence)))
        {
            yield return step;
        }
    }

    public Task<JobProgress?> ProgressAsync(string jobId, CancellationToken cancellation) =>
        Locked(() => _journals.TryGetValue(jobId, out var journal)
            ? new JobProgress(journal[^1].Step.Sequence, journal[^1].Next, journal[^1].Step.Failure)
            : null);

    public Task<TriggerCursor> CursorAsync(string recipeId, CancellationToken cancellation) =>
        Locked(() => _cursors.GetValueOrDefault(recipeId, TriggerCursor.Start));

    public Task<bool> MoveCursorAsync(string recipeId, TriggerCursor cursor, CancellationToken cancellation) =>
        Locked(() => Move(recipeId, cursor));

    public Task<bool> HasSeenAsync(string recipeId, string dedupKey, CancellationToken cancellation) =>
        Locked(() => _seen.Contains((recipeId, dedupKey)));

    private bool Move(string recipeId, TriggerCursor cursor)
    {
        if (_cursors.GetValueOrDefault(recipeId, TriggerCursor.Start).Version != cursor.Version - 1)
        {
            return false;
        }

        _cursors[recipeId] = cursor;
        return true;
    }

    private bool Change(string jobId, Func<Job, Job> change)
    {
        var index = _jobs.FindIndex(job => job.Id == jobId && !job.IsOver);
        if (index >= 0)
        {
            _jobs[index] = change(_jobs[index]);
        }

        return index >= 0;
    }

    private List<Job> Newest(Func<Job, bool> condition, int limit) =>
        [.. _jobs.AsEnumerable().Reverse().Where(condition).Take(limit)];

    private sealed class Claim(Action release) : IDisposable
    {
        public void Dispose() => release();
    }

    private async Task<T> Locked<T>(Func<T> work)
    {
        await Task.CompletedTask;
        lock (_gate)
        {
            return work();
        }
    }
}
