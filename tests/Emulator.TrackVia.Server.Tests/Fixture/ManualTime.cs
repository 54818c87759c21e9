using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace Emulator.TrackVia.Server.Tests.Fixture;

/// <summary>A clock that stands still until a test moves it, and that tells when the server begins to wait on it.</summary>
public sealed class ManualTime() : FakeTimeProvider(Begin)
{
    /// <summary>The instant at which every server of the suite starts: a Monday morning, UTC.</summary>
    public static readonly DateTimeOffset Begin = new(2026, 3, 2, 8, 30, 0, TimeSpan.Zero);

    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(10);

    private readonly Channel<Wait> _waits = Channel.CreateUnbounded<Wait>();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime <= TimeSpan.Zero)
        {
            return timer;
        }

        var wait = new Wait(timer, dueTime);
        _waits.Writer.TryWrite(wait);
        return wait;
    }

    /// <summary>Forgets the waits of an earlier test.</summary>
    public void ForgetWaits()
    {
        while (_waits.Reader.TryRead(out _))
        {
        }
    }

    /// <summary>
    /// Returns once the server waits for <paramref name="length"/>, or for a few milliseconds more. Moving the clock earlier
    /// would be a race: a timer that does not exist yet cannot fire.
    /// </summary>
    public async Task<Wait> WaitBeginsAsync(TimeSpan length)
    {
        using var guard = Guard.Start();
        while (true)
        {
            var wait = await _waits.Reader.ReadAsync(guard.Token);
            if (wait.Length >= length && wait.Length - length < Slack)
            {
                return wait;
            }
        }
    }

    /// <summary>Moves the clock past each wait of the server until the work is done; returns the time that took.</summary>
    /// <param name="work">What the server is busy with.</param>
    /// <param name="settle">Runs before each move, so that what needs no further move gets done.</param>
    public async Task<TimeSpan> AdvanceUntilAsync(Task work, Func<Task> settle)
    {
        using var guard = Guard.Start();
        var begun = GetUtcNow();
        while (!work.IsCompleted)
        {
            await Task.WhenAny(work, _waits.Reader.WaitToReadAsync(guard.Token).AsTask());
            guard.Token.ThrowIfCancellationRequested();
            await settle();
            if (!work.IsCompleted && _waits.Reader.TryRead(out var wait))
            {
                Advance(wait.Length);
            }
        }

        return GetUtcNow() - begun;
    }
}
