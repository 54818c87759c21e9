namespace Emulator.TrackVia.Server.Tests.Fixture;

/// <summary>The real time after which a test that waits on a signal fails instead of hanging.</summary>
public static class Guard
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static CancellationTokenSource Start()
    {
        return new CancellationTokenSource(Patience);
    }

    public static Task<T> For<T>(Task<T> work)
    {
        return work.WaitAsync(Patience);
    }

    public static Task For(Task work)
    {
        return work.WaitAsync(Patience);
    }
}
