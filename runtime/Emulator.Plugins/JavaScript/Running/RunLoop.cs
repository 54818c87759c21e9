using System.Runtime.ExceptionServices;

namespace Emulator.Plugins.JavaScript.Running;

/// <summary>
/// Gives an engine its turns. An engine works for one thread at a time, so everything that touches it runs here:
/// code on the loop awaits as usual and goes on in a later turn, and no thread is held while only answers are
/// waited for.
/// </summary>
internal sealed class RunLoop(RunBudget budget, Action drainJobs, CancellationToken cancellation) : SynchronizationContext
{
    private readonly Lock _lock = new();
    private List<Posted> _posted = [];
    private TaskCompletionSource? _wakeUp;
    private int _outside;
    private ExceptionDispatchInfo? _bug;

    /// <summary>True while calls to the outside are under way.</summary>
    public bool IsWaiting => _outside > 0;

    /// <summary>Runs the body to its end, turn by turn.</summary>
    /// <exception cref="UnsettledException">The body waits for something that nothing under way can bring.</exception>
    public async Task<T> RunAsync<T>(Func<Task<T>> body)
    {
        Task<T> main = null!;
        Turn(() => main = body());
        while (!main.IsCompleted)
        {
            await WaitForWorkAsync().ConfigureAwait(false);
            Turn(RunPosted);
        }

        return await main.ConfigureAwait(false);
    }

    /// <summary>Awaits something that does not need the engine. Call it on the loop.</summary>
    public async Task<T> OutsideAsync<T>(Func<ValueTask<T>> call)
    {
        _outside++;
        try
        {
            return await StartOutside(call);
        }
        finally
        {
            _outside--;
        }
    }

    /// <summary>
    /// Runs something on the loop that an outside call of this run asks for, such as a response handler. The outside
    /// call waits for it, so meanwhile it counts as nothing that could bring news.
    /// </summary>
    public Task<T> InsideAsync<T>(Func<Task<T>> call)
    {
        var started = new TaskCompletionSource<Task<T>>(TaskCreationOptions.RunContinuationsAsynchronously);
        Post(_ => started.SetResult(HandleAsync(call)), null);
        return started.Task.Unwrap();
    }

    /// <summary>Ends the run with a bug of ours, or because the script asked to leave: it must not be able to catch it.</summary>
    public void Abort(Exception bug)
    {
        _bug ??= ExceptionDispatchInfo.Capture(bug);
        Post(static _ => { }, null);
    }

    /// <summary>Reads what the run has left, for a short time, after its end.</summary>
    public T Last<T>(Func<T> read)
    {
        budget.BeginLast();
        try
        {
            return read();
        }
        finally
        {
            budget.End();
        }
    }

    public override void Post(SendOrPostCallback d, object? state)
    {
        TaskCompletionSource? wakeUp;
        lock (_lock)
        {
            _posted.Add(new Posted(d, state));
            wakeUp = _wakeUp;
            _wakeUp = null;
        }

        wakeUp?.SetResult();
    }

    public override void Send(SendOrPostCallback d, object? state) =>
        throw new NotSupportedException("A run is never waited for by a blocked thread.");

    public override SynchronizationContext CreateCopy() => this;

    private async Task<T> HandleAsync<T>(Func<Task<T>> call)
    {
        _outside--;
        try
        {
            return await call();
        }
        finally
        {
            _outside++;
        }
    }

    // The call starts without this context: its own continuations belong to the thread pool.
    private ValueTask<T> StartOutside<T>(Func<ValueTask<T>> call)
    {
        SetSynchronizationContext(null);
        try
        {
            return call();
        }
        finally
        {
            SetSynchronizationContext(this);
        }
    }

    private Task WaitForWorkAsync()
    {
        lock (_lock)
        {
            if (_posted.Count > 0)
            {
                return Task.CompletedTask;
            }

            if (_outside == 0)
            {
                throw new UnsettledException();
            }

            _wakeUp = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _wakeUp.Task.WaitAsync(cancellation);
        }
    }

    private void Turn(Action work)
    {
        cancellation.ThrowIfCancellationRequested();
        var before = Current;
        SetSynchronizationContext(this);
        budget.Begin(cancellation);
        try
        {
            work();
            drainJobs();
            budget.CheckMemory();
        }
        finally
        {
            budget.End();
            SetSynchronizationContext(before);
        }

        _bug?.Throw();
    }

    private void RunPosted()
    {
        List<Posted> batch;
        lock (_lock)
        {
            batch = _posted;
            _posted = [];
        }

        foreach (var (callback, state) in batch)
        {
            callback(state);
        }
    }

    private sealed record Posted(SendOrPostCallback Callback, object? State);
}
