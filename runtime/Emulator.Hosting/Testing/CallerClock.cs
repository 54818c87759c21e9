namespace Emulator.Hosting.Testing;

/// <summary>
/// The clock that connectors are loaded with when many cases share them: it shows the time of whoever calls, and keeps
/// limits by the real time.
/// </summary>
internal sealed class CallerClock : TimeProvider
{
    private readonly AsyncLocal<TimeProvider?> _caller = new();

    /// <summary>What it shows from here on, in everything that is called from here.</summary>
    public void Show(TimeProvider clock) => _caller.Value = clock;

    public override DateTimeOffset GetUtcNow() => (_caller.Value ?? System).GetUtcNow();
}
