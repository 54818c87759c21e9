using System.Collections.Concurrent;
using System.Text;
using Emulator.Connections.Recording.Files;
using Emulator.Connections.Recording.Wire;
using Emulator.Values;
using Emulator.Values.Secrets;

namespace Emulator.Connections.Recording;

/// <summary>Keeps every exchange of a run in memory, and writes them as a cassette once everything secret is known.</summary>
/// <param name="time">When exchanges happen.</param>
/// <param name="mask">Everything that the process knows to be secret, also what it learns after an exchange.</param>
/// <param name="maxBodyBytes">Larger answers are refused by the reader and not kept.</param>
public sealed class Recorder(TimeProvider time, SecretMask mask, long maxBodyBytes)
{
    private readonly Lock _gate = new();
    private readonly List<Exchange?> _exchanges = [];
    private readonly ConcurrentDictionary<string, RecordValue> _connections = new(StringComparer.Ordinal);

    internal TimeProvider Time => time;

    internal long MaxBodyBytes => maxBodyBytes;

    /// <summary>Keeps what a connection has acquired as it is first opened; what is acquired later is in the exchanges.</summary>
    public void Opened(string connection, RecordValue acquired) => _connections.TryAdd(connection, acquired);

    /// <summary>A handler that records what passes through to the inner one.</summary>
    public HttpMessageHandler Around(HttpMessageHandler inner) => new RecordingHandler(this, inner);

    /// <summary>Replaces the file as a whole; gives how many exchanges it holds.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public int Write(string path)
    {
        var exchanges = Ended();
        OwnerOnly.Replace(path, Encoding.UTF8.GetBytes(CassetteWriter.Write(exchanges, _connections, mask)));
        return exchanges.Count;
    }

    /// <summary>Takes a place in the order in which requests are sent.</summary>
    internal int Begin()
    {
        lock (_gate)
        {
            _exchanges.Add(null);
            return _exchanges.Count - 1;
        }
    }

    internal void End(int place, Exchange exchange)
    {
        lock (_gate)
        {
            _exchanges[place] = exchange;
        }
    }

    // What the caller gave up half way has no answer to serve back.
    private List<Exchange> Ended()
    {
        lock (_gate)
        {
            return [.. _exchanges.OfType<Exchange>()];
        }
    }
}
