namespace Emulator.TrackVia.Server.Access;

/// <summary>
/// Counts calls in a window that opens with its first call. The owner of the service state holds the lock.
/// </summary>
internal sealed class RateWindow(TimeSpan length)
{
    private DateTimeOffset _opened = DateTimeOffset.MinValue;
    private long _calls;

    /// <summary>
    /// Counts one call; tells how long to wait when there were more than <paramref name="limit"/>, else null.
    /// </summary>
    public TimeSpan? Count(DateTimeOffset now, long limit)
    {
        if (now < _opened || now - _opened >= length)
        {
            _opened = now;
            _calls = 0;
        }

        _calls++;
        return _calls > limit ? _opened + length - now : null;
    }
}
