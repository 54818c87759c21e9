using System.Threading.Channels;

namespace Emulator.Plugins.Ruby.Running;

/// <summary>
/// Threads for lambdas that wait for answers in the middle of an expression. The first one has a thread of the pool, which
/// costs nothing; those beside it have threads of their own, or the pool, which makes new ones slowly, would hold a
/// thousand calls up for minutes. At most so many actions run at once; the others wait without a thread.
/// </summary>
internal sealed class LambdaThreads
{
    private const int Most = 256;

    // Made when two lambdas run at once for the first time: a command that runs one never needs it.
    private readonly Lazy<Channel<bool>> _taken = new(static () => Channel.CreateBounded<bool>(Most));
    private int _onPool;

    /// <param name="work">What is run.</param>
    /// <param name="isBounded">False for what a running lambda may wait for, such as its login: it must never queue behind it.</param>
    /// <param name="cancellation">Ends the waiting for a thread.</param>
    public async Task<T> RunAsync<T>(Func<T> work, bool isBounded, CancellationToken cancellation)
    {
        if (Interlocked.CompareExchange(ref _onPool, 1, 0) == 0)
        {
            try
            {
                return await Task.Run(work, cancellation);
            }
            finally
            {
                Volatile.Write(ref _onPool, 0);
            }
        }

        if (!isBounded)
        {
            return await OwnAsync(work, cancellation);
        }

        await _taken.Value.Writer.WriteAsync(true, cancellation);
        try
        {
            return await OwnAsync(work, cancellation);
        }
        finally
        {
            _taken.Value.Reader.TryRead(out _);
        }
    }

    private static Task<T> OwnAsync<T>(Func<T> work, CancellationToken cancellation) =>
        Task.Factory.StartNew(work, cancellation, TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach, TaskScheduler.Default);
}
