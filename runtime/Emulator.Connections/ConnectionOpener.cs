using System.Collections.Concurrent;
using Emulator.Connections.Auth;
using Emulator.Connections.Files;
using Emulator.Connections.Secrets;
using Emulator.Sdk;

namespace Emulator.Connections;

/// <summary>Turns a connection's name into a live, authorised connection, as file and store are at this moment.</summary>
public sealed class ConnectionOpener
{
    private readonly ConcurrentDictionary<string, Opened> _opened = new(StringComparer.Ordinal);
    private readonly StateStore _store;
    private readonly ConnectionSurroundings _surroundings;
    private readonly Renewal _renewal;

    public ConnectionOpener(
        ConnectionBook book, ConnectorCatalog catalog, StateStore store, ConnectionSurroundings surroundings)
    {
        _store = store;
        _surroundings = surroundings;
        Lookup = new ConnectionLookup(book, catalog);
        Reader = new SnapshotReader(Lookup, store.Keys, surroundings);
        Sender = new AttemptSender(surroundings);
        _renewal = new Renewal(store, Reader, Sender);
    }

    internal ConnectionLookup Lookup { get; }

    internal SnapshotReader Reader { get; }

    internal AttemptSender Sender { get; }

    /// <summary>Opens the connection. Call it again for every step: what has not changed is not read again.</summary>
    /// <exception cref="ConnectorException">
    /// <see cref="FailureKind.Connection"/>: unknown, broken file, disconnected, or a secret has no value.
    /// </exception>
    public OpenConnection Open(string name)
    {
        var (file, connector) = Lookup.Get(name);
        var record = Noticed(file, _store.Read(name));
        if (_opened.TryGetValue(name, out var opened) && opened.File == file && opened.IsOf(record))
        {
            return opened.Connection;
        }

        var connection = new OpenConnection(Reader.Read(name, record), Sender, _renewal);
        _opened[name] = new Opened(file, connection);
        return connection;
    }

    /// <summary>A way to run a connector that needs no connection: no settings, no authorization.</summary>
    public OpenConnection OpenNone(ConnectorDefinition definition) =>
        new(new ConnectionSnapshot { Definition = definition }, Sender, null);

    /// <summary>The record, one version on when somebody edited the file since it was last looked at.</summary>
    internal ConnectionRecord Noticed(ConnectionFile file, ConnectionRecord record)
    {
        var fingerprint = ConnectionFingerprint.Of(file);
        if (record.Fingerprint.IsSame(fingerprint))
        {
            return record;
        }

        // Opening is synchronous so that a step can do it in passing; this branch runs once per edit.
        return _store.UpdateAsync(file.Name, Notice, CancellationToken.None).AsTask().GetAwaiter().GetResult();

        ConnectionRecord Notice(ConnectionRecord stored) =>
            stored.Fingerprint.IsSame(fingerprint)
                ? stored
                : stored.Changed(
                    _surroundings.Time.GetUtcNow(), file.Authentication,
                    stored.Version == 0 ? ["the file was first seen"] : ConnectionFingerprint.Changes(stored.Fingerprint, fingerprint),
                    fingerprint);
    }

    private sealed record Opened(ConnectionFile File, OpenConnection Connection)
    {
        // A renewal in this process has put the record that it wrote into the connection already.
        public bool IsOf(ConnectionRecord record) => ReferenceEquals(Connection.Snapshot.Record, record);
    }
}
