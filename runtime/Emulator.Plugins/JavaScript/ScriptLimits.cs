namespace Emulator.Plugins.JavaScript;

/// <summary>
/// What one run of a JavaScript lambda may use. A breach ends the run with a failure that names the limit; the
/// script cannot catch it.
/// </summary>
public sealed record ScriptLimits
{
    /// <summary>Computing time of one run; waiting for answers does not count.</summary>
    public TimeSpan RunTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Statements between two waits.</summary>
    public int Statements { get; init; } = 20_000_000;

    /// <summary>Bytes that a run may allocate between two waits.</summary>
    public long Memory { get; init; } = 256L * 1024 * 1024;

    /// <summary>Calls that may be open at once.</summary>
    public int Recursion { get; init; } = 256;

    /// <summary>Time of one regular expression match.</summary>
    public TimeSpan RegexTime { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Items of one array.</summary>
    public uint ArrayLength { get; init; } = 10_000_000;

    /// <summary>Nested records and lists in what a lambda returns, sends or parses.</summary>
    public int DataDepth { get; init; } = 100;

    /// <summary>Bytes of a connector's file (connector-sdk.md 0.1).</summary>
    public long SourceLength { get; init; } = 10L * 1024 * 1024;
}
