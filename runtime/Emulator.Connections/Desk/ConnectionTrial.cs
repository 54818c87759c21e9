using Emulator.Connections.Auth;
using Emulator.Connections.Files;
using Emulator.Connections.Secrets;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Values;

namespace Emulator.Connections.Desk;

/// <summary>Finds out whether a connection works: logs in where that is needed and runs the connector's test.</summary>
internal sealed class ConnectionTrial(ConnectionOpener opener, StateStore store)
{
    private readonly ConnectionSurroundings _surroundings = opener.Sender.Surroundings;

    /// <summary>Gets the first tokens, drops ones that cannot be read any more, and lets the connection be used again.</summary>
    /// <exception cref="ConnectorException">The login was refused, or a secret has no value.</exception>
    public async Task LogInAsync(
        ConnectionFile file, ConnectorDefinition connector, LoginOptions login, OperationOwner owner, CancellationToken cancellation)
    {
        var record = await store.UpdateAsync(file.Name, Reopened, cancellation);
        var key = file.Authentication ?? string.Empty;
        var fresh = opener.Reader.Read(file, connector, record with { Tokens = record.Tokens.Without(key) });
        var acquired = await AcquireAsync(fresh, login, owner, cancellation);
        await store.UpdateAsync(file.Name, stored => WithTokens(stored, fresh, acquired), cancellation);
    }

    /// <summary>The authorization that holds for the file as it is; null for none.</summary>
    /// <exception cref="ConnectorException">A secret has no value.</exception>
    public ValueTask<AuthorizationDefinition?> AuthorizationAsync(
        ConnectionFile file, ConnectorDefinition connector, CancellationToken cancellation) => AuthorizationChoice.FindAsync(
        connector.Connection?.Authorization, SettingsBuilder.Build(opener.Reader.Read(file, connector, store.Read(file.Name))), cancellation);

    /// <summary>Runs the test and stores the outcome.</summary>
    public async Task<ConnectionStatus> TestAsync(string name, OperationOwner owner, CancellationToken cancellation)
    {
        try
        {
            var open = opener.Open(name);
            if (open.Definition.Test is { } test)
            {
                await test(open.Start(owner), cancellation);
            }

            return await StoreAsync(name, ConnectionState.Success, null, cancellation, await IdentityAsync(open, owner, cancellation));
        }
        catch (ConnectorException refused)
        {
            return await FailedAsync(name, refused, cancellation);
        }
    }

    // It is for people to look at: a connection works without it.
    private async Task<string?> IdentityAsync(OpenConnection open, OperationOwner owner, CancellationToken cancellation)
    {
        try
        {
            var operation = open.Start(owner);
            var authorization = await AuthorizationChoice.FindAsync(open.Definition.Connection?.Authorization, operation.Settings, cancellation);
            return authorization?.Identity is { } identity && await identity(operation, cancellation) is { } text ? _surroundings.Mask.Apply(text) : null;
        }
        catch (ConnectorException)
        {
            return null;
        }
    }

    private async Task<RecordValue?> AcquireAsync(
        ConnectionSnapshot fresh, LoginOptions login, OperationOwner owner, CancellationToken cancellation)
    {
        try
        {
            return await new Login(opener.Sender).RunAsync(fresh, login, owner, cancellation);
        }
        catch (ConnectorException refused)
        {
            throw FirstLogin.Explain(fresh, refused);
        }
    }

    public Task<ConnectionStatus> FailedAsync(string name, ConnectorException refused, CancellationToken cancellation) =>
        StoreAsync(name, ConnectionState.Failed, _surroundings.Mask.Apply(refused.Message), cancellation);

    private async Task<ConnectionStatus> StoreAsync(
        string name, ConnectionState state, string? reason, CancellationToken cancellation, string? identity = null)
    {
        var status = new ConnectionStatus(state, _surroundings.Time.GetUtcNow(), reason) { Identity = identity };
        await store.UpdateAsync(name, record => record with { Status = status }, cancellation);
        return status;
    }

    private ConnectionRecord Reopened(ConnectionRecord record) => record.Status.State == ConnectionState.Disconnected
        ? record with { Status = new ConnectionStatus(ConnectionState.NeverConnected, _surroundings.Time.GetUtcNow()) }
        : record;

    private ConnectionRecord WithTokens(ConnectionRecord stored, ConnectionSnapshot fresh, RecordValue? acquired)
    {
        var owner = SealOwner.Tokens(fresh.Name, fresh.TokensKey);
        if (acquired is { Count: > 0 })
        {
            var tokens = store.Keys.Seal(owner, AcquiredTokens.Merge(fresh, acquired, _surroundings.Mask));
            return stored with { Tokens = stored.Tokens.With(fresh.TokensKey, tokens) };
        }

        return stored.Tokens.Find(fresh.TokensKey) is { } text && store.Keys.Unseal(owner, text) is null
            ? stored with { Tokens = stored.Tokens.Without(fresh.TokensKey) }
            : stored;
    }
}
