using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Emulator.Sdk;
using Emulator.Values.Secrets;

namespace Emulator.Connections.Secrets;

/// <summary>
/// What is known of each connection beside its file: status, versions, sealed secrets and tokens. One file a
/// connection, replaced as a whole; several processes may use the folder at once.
/// </summary>
/// <param name="folder">The workspace's <c>.emulator</c> folder; made when first written to, for the owner alone.</param>
public sealed class StateStore(string folder)
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _gates = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, StoredRecord> _known = new(StringComparer.Ordinal);

    internal KeyRing Keys { get; } = new(Path.Combine(folder, "keys"));

    /// <summary>
    /// Loads what unsealing needs, where there is something sealed: for a host that knows what is coming and has a
    /// thread to spare.
    /// </summary>
    public void Prepare() => Keys.Prepare();

    /// <summary>The connection's record as it is on disk now; a new one when there is none.</summary>
    /// <exception cref="ConnectorException">The file is damaged.</exception>
    internal ConnectionRecord Read(string name)
    {
        var path = FileOf(name);
        var bytes = File.Exists(path) ? File.ReadAllBytes(path) : [];
        if (_known.TryGetValue(name, out var known) && known.Bytes.AsSpan().SequenceEqual(bytes))
        {
            return known.Record;
        }

        var record = bytes.Length == 0 && !File.Exists(path) ? new ConnectionRecord { Name = name } : Parse(name, path, bytes);
        _known[name] = new StoredRecord(bytes, record);
        return record;
    }

    /// <summary>Reads, changes and writes under a lock that holds across processes; whoever waits sees the change.</summary>
    /// <param name="name">The connection.</param>
    /// <param name="change">Gives the record to write, or the same one to leave the file alone.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="ConnectorException">The file is damaged, or the lock was not to be had.</exception>
    internal async ValueTask<ConnectionRecord> UpdateAsync(
        string name, Func<ConnectionRecord, ValueTask<ConnectionRecord>> change, CancellationToken cancellation)
    {
        // Within the process a queue is fairer and quicker than trying the file again and again.
        var gate = _gates.GetOrAdd(name, _ => new SemaphoreSlim(1, 1));
        await gate.WaitAsync(cancellation);
        try
        {
            MakeFolders();
            using var held = await StoreLock.TakeAsync(Path.ChangeExtension(FileOf(name), ".lock"), name, cancellation);
            var before = Read(name);
            var after = await change(before);
            if (!ReferenceEquals(before, after))
            {
                var bytes = RecordText.Write(after);
                OwnerOnly.Replace(FileOf(name), bytes);
                _known[name] = new StoredRecord(bytes, after);
            }

            return after;
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new ConnectorException(
                FailureKind.Connection, $"the state of connection \"{name}\" cannot be kept in {folder}: {unwritable.Message}", unwritable);
        }
        finally
        {
            gate.Release();
        }
    }

    internal ValueTask<ConnectionRecord> UpdateAsync(
        string name, Func<ConnectionRecord, ConnectionRecord> change, CancellationToken cancellation) =>
        UpdateAsync(name, record => ValueTask.FromResult(change(record)), cancellation);

    /// <summary>Moves a damaged file out of the way, so that the connection can be connected anew and nothing is lost.</summary>
    /// <returns>Where it went; null when the file is sound or absent.</returns>
    internal string? SetAsideDamaged(string name)
    {
        try
        {
            Read(name);
            return null;
        }
        catch (ConnectorException)
        {
            var aside = $"{FileOf(name)}.damaged-{Guid.NewGuid().ToString("N")[..8]}";
            File.Move(FileOf(name), aside);
            return aside;
        }
    }

    private static ConnectionRecord Parse(string name, string path, byte[] bytes)
    {
        if (RecordText.Read(bytes) is { } record && record.Name == name)
        {
            return record;
        }

        throw new ConnectorException(
            FailureKind.Connection,
            $"the stored state of connection \"{name}\" ({path}) is damaged; {ConnectAdvice.For(name)} and enter its secrets once more "
            + "(the damaged file is kept beside the new one)");
    }

    private void MakeFolders()
    {
        OwnerOnly.MakeFolder(folder);
        OwnerOnly.MakeFolder(Path.Combine(folder, "connections"));
    }

    // Two names may differ in letters that file systems do not tell apart, so the digest is what counts.
    private string FileOf(string name)
    {
        var words = new string([.. name.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-').Take(40)]);
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..8];
        return Path.Combine(folder, "connections", $"{words}-{digest}.json");
    }

    private sealed record StoredRecord(byte[] Bytes, ConnectionRecord Record);
}
