namespace Emulator.TrackVia.Server.Proposed;

/// <summary>What can be switched while the server runs, through <c>/__admin/settings</c>.</summary>
internal sealed record Settings
{
    /// <summary>Calls per minute and account before a 429.</summary>
    public int RateLimitPerMinute { get; init; } = 1_200;

    /// <summary>
    /// Status for a record that is not there: 401 as today's clients want, or 404 as those of 2014 did.
    /// </summary>
    public int MissingRecordStatus { get; init; } = 401;

    /// <summary>
    /// Waits before each further try of a webhook delivery, in seconds, each at most a day; after the last one it is
    /// dropped.
    /// </summary>
    public IReadOnlyList<double> HookRetrySeconds { get; init; } = [1, 5, 25];

    /// <summary>Life of an OAuth access token, in seconds.</summary>
    public int AccessTokenSeconds { get; init; } = 900;
}
