namespace Emulator.TrackVia.Server.Faults;

/// <summary>One line of the fault plan.</summary>
internal sealed record Fault
{
    public required FaultKind Kind { get; init; }

    /// <summary>"METHOD path" with * for any text; absent for every request.</summary>
    public string? Route { get; init; }

    /// <summary>How many matching requests (or deliveries) pass before it fires.</summary>
    public int After { get; init; }

    /// <summary>How often it fires; 0 for ever.</summary>
    public int Times { get; init; } = 1;

    /// <summary>Of <c>latency</c>.</summary>
    public int? Milliseconds { get; init; }

    /// <summary>Of <c>slow_stream</c>: how long the body takes.</summary>
    public double? Seconds { get; init; }

    /// <summary>Of <c>rate_limit</c>: seconds of the Retry-After header.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>Name of an auth token (or, to let it expire, the value of an OAuth access token).</summary>
    public string? Token { get; init; }

    /// <summary>Of <c>token_expiry</c>; absent for at once.</summary>
    public DateTimeOffset? At { get; init; }

    public int? User { get; init; }

    public string? Password { get; init; }

    public string? Role { get; init; }

    public int? View { get; init; }
}
