namespace Emulator.Connections.Recording.Matching;

/// <summary>How a cassette is served back; its head says so.</summary>
internal sealed record ReplayRules
{
    /// <summary>The parts of a request that can be compared, headers by name beside them.</summary>
    public static readonly IReadOnlyList<string> Parts = ["method", "url", "query", "body"];

    public const string HeaderPrefix = "headers.";

    public static readonly ReplayRules Strict = new();

    /// <summary>True: the next recorded request is the only one that fits, but for logins and what was sent at the same time.</summary>
    public bool KeepsOrder { get; init; } = true;

    /// <summary>What must be equal.</summary>
    public IReadOnlyList<string> Match { get; init; } = Parts;

    /// <summary>Places that may differ, such as <c>body.data[].f_1</c> or <c>query.since</c>; what lies under them too.</summary>
    public IReadOnlyList<string> Ignore { get; init; } = [];

    /// <summary>True: an exchange may be served again when no unused one fits.</summary>
    public bool MayRepeat { get; init; }
}
