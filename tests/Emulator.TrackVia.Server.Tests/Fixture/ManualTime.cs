using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace Emulator.TrackVia.Server.Tests.Fixture;

/// <summary>A clock that stands still until a test moves it, and that tells when the server began to wait on it.</summary>
public sealed class ManualTime() : FakeTimeProvider(Begin)
{
    /// <summary>The instant at which every server of the suite starts: a Monday morning, UTC.</summary>
    public static readonly DateTimeOffset Begin = new(2026, 3, 2, 8, 30, 0, TimeSpan.Zero);

    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(10);

    private readonly Channel<TimeSpan> _waits = Channel.CreateUnbounded<TimeSpan>();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime > TimeSpan.Zero)
        {
            _waits.Writer.TryWrite(dueTime);
        }

        return timer;
    }

    /// <summary>
    /// Returns once the server waits for <paramref name="wait"/>, or for a few milliseconds more, and says for how long.
    /// Moving the clock earlier would be a race: a timer that does not exist yet cannot fire.
    /// </summary>
    public async Task<TimeSpan> WaitBeginsAsync(TimeSpan wait)
    {
        using var guard = Guard.Start();
        while (true)
        {
            var begun = await _waits.Reader.ReadAsync(guard.Token);
            if (begun >= wait && begun - wait < Slack)
            {
                return begun;
            }
        }
    }

    /// <summary>Moves the clock past each wait of the server until <paramref name="work"/> is done; returns the time that took.</summary>
    public async Task<TimeSpan> AdvanceUntilAsync(Task work)
    {
        using var guard = Guard.Start();
        var begun = GetUtcNow();
        while (!work.IsCompleted)
        {
            var wait = _waits.Reader.ReadAsync(guard.Token).AsTask();
            if (await Task.WhenAny(work, wait) == wait)
            {
                Advance(await wait);
            }
        }

        return GetUtcNow() - begun;
    }
}
