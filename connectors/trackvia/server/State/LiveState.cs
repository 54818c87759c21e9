namespace Emulator.TrackVia.Server.State;

/// <summary>The state that the server serves now; a reset puts a fresh one in its place.</summary>
internal sealed class LiveState(Func<LiveService> start)
{
    private volatile LiveService _current = start();

    public LiveService Current => _current;

    public void Reset() => _current = start();
}
