using Emulator.Sdk;
using Emulator.Values.Secrets;

namespace Emulator.Connections.Secrets;

/// <summary>
/// Lets one process at a time change a connection's state. The lock is the open file itself, so it ends with the
/// process that held it, however that ends.
/// </summary>
internal static class StoreLock
{
    // Longer than a renewal of credentials may take, because that happens under the lock.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(15);

    /// <exception cref="ConnectorException">Another process did not let go of it in time.</exception>
    public static async ValueTask<IDisposable> TakeAsync(string path, string connection, CancellationToken cancellation)
    {
        // The other process lives in real time, whatever clock this one was given.
        var from = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return OwnerOnly.Open(path, FileMode.OpenOrCreate, FileShare.None);
            }
            catch (IOException) when (TimeProvider.System.GetElapsedTime(from) < Patience)
            {
                await Task.Delay(Pause, TimeProvider.System, cancellation);
            }
            catch (IOException held)
            {
                throw new ConnectorException(
                    FailureKind.Connection, $"another process keeps changing connection \"{connection}\"; try again", held);
            }
        }
    }
}
