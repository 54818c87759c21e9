using System.Collections.Concurrent;
using Emulator.Connections.Auth;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Values;

namespace Emulator.Connections;

/// <summary>
/// A connection that a step may use: its settings and secrets as they are now. Renewed tokens take effect at once for
/// every operation that was started from it.
/// </summary>
public sealed class OpenConnection
{
    private readonly AttemptSender _sender;
    private readonly Renewal? _renewal;
    private readonly Lock _gate = new();
    private volatile ConnectionSnapshot _snapshot;
    private Task<ConnectionSnapshot?>? _renewing;

    internal OpenConnection(ConnectionSnapshot snapshot, AttemptSender sender, Renewal? renewal)
    {
        _snapshot = snapshot;
        _sender = sender;
        _renewal = renewal;
    }

    /// <summary>The connection's name; empty for a connector that needs none.</summary>
    public string Name => _snapshot.Name;

    /// <summary>The authentication type in use: an option's key, else the connector's only type, else null.</summary>
    public string? Authentication => _snapshot.Authentication ?? _snapshot.Definition.Connection?.Authorization?.Type;

    /// <summary>The connection's version; 0 for a connector that needs none.</summary>
    public int Version => _snapshot.Record?.Version ?? 0;

    public ConnectorDefinition Definition => _snapshot.Definition;

    internal ConnectionSnapshot Snapshot => _snapshot;

    internal ConcurrentDictionary<string, RecordValue> Kept { get; } = new();

    /// <summary>What one lambda call may reach: this connection and the wire.</summary>
    public IOperation Start(OperationOwner owner) => _renewal is null
        ? new BareOperation(_sender, owner, SettingsBuilder.Build(_snapshot)) { BaseUri = Definition.Connection?.BaseUri }
        : new AuthorizedOperation(this, _sender, owner);

    /// <summary>What acquire and refresh lambdas may reach when they are tried by hand (connector-sdk.md 2.4).</summary>
    public async Task<(IOperation Acquiring, IOperation Refreshing)> StartLoginAsync(OperationOwner owner, CancellationToken cancellation)
    {
        var authorization = await AuthorizationAsync(cancellation) ?? new AuthorizationDefinition();
        var call = RenewalOperations.For(_snapshot, authorization, _sender, owner);
        return (call.Acquiring, call.Bare);
    }

    /// <summary>The settings as lambdas see them now, secrets in clear.</summary>
    internal RecordValue Settings => SettingsBuilder.Build(_snapshot);

    /// <summary>The authorization that holds for the settings; null for none.</summary>
    internal ValueTask<AuthorizationDefinition?> AuthorizationAsync(CancellationToken cancellation) =>
        AuthorizationChoice.FindAsync(Definition.Connection?.Authorization, Settings, cancellation);

    /// <summary>
    /// True when there are other credentials than those that were refused. Requests that are refused at the same time
    /// share one renewal, its failure included.
    /// </summary>
    internal async Task<bool> RenewAsync(
        ConnectionSnapshot used, Scheme scheme, AuthorizationDefinition authorization, OperationOwner owner,
        CancellationToken cancellation)
    {
        Task<ConnectionSnapshot?> renewing;
        lock (_gate)
        {
            if (!ReferenceEquals(used, _snapshot))
            {
                return true;
            }

            renewing = _renewing ??= RenewOnceAsync(used, scheme, authorization, owner);
        }

        // Who gives up waiting does not stop the renewal: the service may have replaced the tokens already.
        return await renewing.WaitAsync(cancellation) is not null;
    }

    private async Task<ConnectionSnapshot?> RenewOnceAsync(
        ConnectionSnapshot used, Scheme scheme, AuthorizationDefinition authorization, OperationOwner owner)
    {
        await Task.Yield();
        ConnectionSnapshot? renewed = null;
        try
        {
            return renewed = await _renewal!.RunAsync(used, scheme, authorization, owner);
        }
        finally
        {
            lock (_gate)
            {
                _snapshot = renewed ?? _snapshot;
                _renewing = null;
            }
        }
    }
}
