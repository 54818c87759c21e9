using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace Emulator.Jobs.Tests.Support;

/// <summary>A clock that stands still until a test moves it, and tells which waits were begun.</summary>
internal sealed class WatchedTime(DateTimeOffset start) : FakeTimeProvider(start)
{
    private readonly Channel<TimeSpan> _begun = Channel.CreateUnbounded<TimeSpan>();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        _begun.Writer.TryWrite(dueTime);
        return timer;
    }

    /// <summary>Waits until a wait of that length has begun, then moves the clock by it.</summary>
    public async Task PassAsync(TimeSpan wait)
    {
        while (await _begun.Reader.ReadAsync() != wait)
        {
        }

        Advance(wait);
    }
}
