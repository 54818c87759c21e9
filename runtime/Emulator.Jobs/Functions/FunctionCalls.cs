using System.Collections.Concurrent;
using Emulator.Jobs.Linking;
using Emulator.Jobs.Triggers;
using Emulator.Sdk;
using Emulator.Sdk.Jobs;
using Emulator.Values;

namespace Emulator.Jobs.Functions;

/// <summary>Runs the recipes that recipes call (runtime-semantics.md 3.10). Thread-safe.</summary>
/// <param name="find">The recipe that a reference of a recipe means; null when there is none.</param>
/// <param name="start">Queues a job and gives its id and its run.</param>
/// <param name="time">For the patience of those who wait.</param>
internal sealed class FunctionCalls(
    Func<string, Value, JobOptions, FunctionReading> find, Func<LinkedRecipe, TriggerEvent, JobOptions, CancellationToken, Task<Job>> start, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Task<CalledJob>> _begun = new(StringComparer.Ordinal);

    /// <summary>All jobs that were begun and whose end nobody has waited for.</summary>
    public Task EndedAsync() => Task.WhenAll(_begun.Values);

    public async ValueTask<CalledJob> CallAsync(JobRun run, Value reference, RecordValue parameters, CancellationToken cancellation)
    {
        var recipe = Find(run, reference);
        var result = Value.Null;
        var job = await start(recipe, Event(recipe, parameters), Options(run, _ => { }, value => result = value), cancellation);
        return Ended(job, result);
    }

    public async ValueTask<string> BeginAsync(JobRun run, Value reference, RecordValue parameters, CancellationToken cancellation)
    {
        var recipe = Find(run, reference);
        var result = Value.Null;
        var id = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var options = Options(run, job => id.TrySetResult(job.Id), value => result = value);
        var running = Task.Run(() => start(recipe, Event(recipe, parameters), options, cancellation), cancellation);
        await Task.WhenAny(id.Task, running);
        var jobId = id.Task.IsCompleted ? await id.Task : (await running).Id;
        _begun[jobId] = EndAsync(running, () => result);
        return jobId;
    }

    public async ValueTask<IReadOnlyList<CalledJob>> JoinAsync(
        IReadOnlyList<string> jobs, TimeSpan patience, CancellationToken cancellation)
    {
        var waited = jobs.Select(job => _begun.GetValueOrDefault(job)).OfType<Task<CalledJob>>().ToList();
        try
        {
            await Task.WhenAll(waited).WaitAsync(patience, time, cancellation);
        }
        catch (TimeoutException)
        {
            // Who has not ended is not in the answer.
        }

        return [.. waited.Where(task => task.IsCompletedSuccessfully).Select(task => task.Result)];
    }

    private LinkedRecipe Find(JobRun run, Value reference)
    {
        if (run.Options.CallDepth + 1 > run.Options.Limits.CallDepth)
        {
            throw new ConnectorException(
                FailureKind.Input, $"recipe functions call each other more than {run.Options.Limits.CallDepth} deep (limit call_depth)");
        }

        var found = find(run.Recipe.Id, reference, run.Options);
        return found.Recipe ?? throw new ConnectorException(FailureKind.Input, found.Reason!);
    }

    // The older callable recipes have what they are called with under request (recipe-format 15.16).
    private static TriggerEvent Event(LinkedRecipe called, RecordValue parameters) =>
        TriggerEvent.Given(RecordValue.Of((called.Recipe.Trigger.Name == "receive_request" ? "request" : "parameters", parameters)));

    private static JobOptions Options(JobRun run, Action<Job> started, Action<Value> returned) => run.Options with
    {
        Started = started,
        Caller = run.Job,
        CallDepth = run.Options.CallDepth + 1,
        Returned = returned,
        JobId = null,
        MasterJobId = null,
        RepeatCount = 0,
    };

    private static async Task<CalledJob> EndAsync(Task<Job> running, Func<Value> result) => Ended(await running, result());

    private static CalledJob Ended(Job job, Value result) => new(
        job.Id, result, job.State == JobState.Succeeded ? null : job.Failure?.Message ?? $"job {job.Id} was {job.State.ToString().ToLowerInvariant()}");
}
