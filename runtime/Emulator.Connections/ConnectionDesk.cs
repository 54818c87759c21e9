using Emulator.Connections.Auth;
using Emulator.Connections.Desk;
using Emulator.Connections.Secrets;
using Emulator.Sdk;
using Emulator.Values.Problems;

namespace Emulator.Connections;

/// <summary>
/// What a person does with a connection: connect, disconnect, set, test, look. An unknown connection, a refused
/// order and a broken file come back as problems; a failed test as a status.
/// </summary>
public sealed class ConnectionDesk(
    ConnectionBook book, ConnectorCatalog catalog, StateStore store, ConnectionOpener opener, ConnectionSurroundings surroundings)
{
    private readonly ChangePlanner _planner = new(catalog);
    private readonly ConnectionAlteration _alteration = new(store, surroundings);
    private readonly ConnectionTrial _trial = new(opener, store);

    /// <summary>Makes the change, gets tokens where the type needs it, and runs the connector's test.</summary>
    /// <returns>Success or Failed as the status; what was entered stays in either case.</returns>
    public async Task<DeskResult> ConnectAsync(
        string name, ConnectionChange change, LoginOptions login, OperationOwner owner, CancellationToken cancellation)
    {
        var aside = store.SetAsideDamaged(name) is { } path ? $"the damaged state was set aside as {path}" : null;
        var order = await AlterAsync(name, change, cancellation);
        if (order.Problems.Count > 0)
        {
            return order;
        }

        var (file, connector, problems) = opener.Lookup.Find(name);
        if (file is null || connector is null)
        {
            return DeskResult.Refused(problems);
        }

        ConnectionStatus status;
        try
        {
            await _trial.LogInAsync(file, connector, login, owner, cancellation);
            status = await _trial.TestAsync(name, owner, cancellation);
        }
        catch (ConnectorException refused)
        {
            status = await _trial.FailedAsync(name, refused, cancellation);
        }

        return order with
        {
            Status = status, Version = store.Read(name).Version, Changes = aside is null ? order.Changes : [aside, .. order.Changes],
        };
    }

    /// <summary>
    /// Connects with OAuth 2 alone: a connection of another type is refused and stays as it is (connector-sdk.md 2.6).
    /// </summary>
    /// <exception cref="ConnectorException">The type is another one, or the connection cannot be opened.</exception>
    public async Task<DeskResult> LogInAsync(string name, LoginOptions login, OperationOwner owner, CancellationToken cancellation)
    {
        var (file, connector, problems) = opener.Lookup.Find(name);
        if (file is null || connector is null)
        {
            return DeskResult.Refused(problems);
        }

        var authorization = await _trial.AuthorizationAsync(file, connector, cancellation);
        return authorization is { IsOAuth2: true }
            ? await ConnectAsync(name, ConnectionChange.None, login, owner, cancellation)
            : throw LoginRefusal.NotOAuth2(authorization);
    }

    /// <summary>Drops sealed secrets and tokens; the file and every reference to it stay.</summary>
    public async Task<DeskResult> DisconnectAsync(string name, CancellationToken cancellation)
    {
        if (book.Find(name) is null)
        {
            return DeskResult.Refused(opener.Lookup.Find(name).Problems);
        }

        var changes = new List<string>();
        var record = await store.UpdateAsync(
            name,
            stored =>
            {
                changes.AddRange(stored.Secrets.Keys.Select(key => $"secret {key} was dropped"));
                changes.AddRange(stored.Tokens.Count > 0 ? ["tokens were dropped"] : []);
                return stored with
                {
                    Secrets = SortedTexts.Empty,
                    Tokens = SortedTexts.Empty,
                    Status = new ConnectionStatus(ConnectionState.Disconnected, surroundings.Time.GetUtcNow()),
                };
            },
            cancellation);
        return new DeskResult(record.Status, record.Version, changes, []);
    }

    /// <summary>Changes file and store without trying the connection.</summary>
    public Task<DeskResult> SetAsync(string name, ConnectionChange change, CancellationToken cancellation) =>
        AlterAsync(name, change, cancellation);

    /// <summary>Runs the connector's test and stores the outcome; a disconnected connection stays so.</summary>
    public async Task<DeskResult> TestAsync(string name, OperationOwner owner, CancellationToken cancellation)
    {
        var (file, connector, problems) = opener.Lookup.Find(name);
        if (file is null || connector is null)
        {
            return DeskResult.Refused(problems);
        }

        var record = store.Read(name);
        var status = record.Status.State == ConnectionState.Disconnected
            ? record.Status
            : await _trial.TestAsync(name, owner, cancellation);
        return new DeskResult(status, store.Read(name).Version, [], []);
    }

    /// <exception cref="ConnectorException">The stored state is damaged.</exception>
    public ConnectionStatus Status(string name) => store.Read(name).Status;

    /// <summary>The same for lists: a damaged state is a status too, so that one connection does not hide the others.</summary>
    public ConnectionStatus StatusInList(string name)
    {
        try
        {
            return Status(name);
        }
        catch (ConnectorException damaged)
        {
            return new ConnectionStatus(ConnectionState.Damaged, Reason: damaged.Message);
        }
    }

    /// <summary>The connection's versions, oldest first.</summary>
    /// <exception cref="ConnectorException">The stored state is damaged.</exception>
    public IReadOnlyList<ConnectionVersion> History(string name) => store.Read(name).History;

    /// <summary>The secrets that the file names, with where they come from and whether they have a value.</summary>
    /// <exception cref="ConnectorException">The stored state is damaged.</exception>
    public IReadOnlyList<SecretStanding> Secrets(string name)
    {
        var stored = store.Read(name).Secrets;
        return [.. (book.Find(name)?.Secrets ?? []).Select(secret => new SecretStanding(
            secret.Key, secret.EnvironmentName,
            secret.EnvironmentName is { } variable ? !string.IsNullOrEmpty(surroundings.Environment(variable)) : stored.Find(secret.Key) is not null))];
    }

    private async Task<DeskResult> AlterAsync(string name, ConnectionChange change, CancellationToken cancellation)
    {
        if (book.Find(name) is not { } file)
        {
            return DeskResult.Refused(opener.Lookup.Find(name).Problems);
        }

        // A connection that is set before it was ever looked at starts with that as its first version.
        var record = store.Read(name);
        if (record.Version > 0)
        {
            opener.Noticed(file, record);
        }

        var problems = new List<Problem>();
        var plan = change.IsNothing ? null : _planner.Plan(file, await File.ReadAllTextAsync(file.Path, cancellation), change, problems);
        if (problems.Count > 0)
        {
            return DeskResult.Refused(problems);
        }

        var changes = plan is null or { Changes.Count: 0 } ? [] : await _alteration.RunAsync(plan, change, cancellation);
        record = opener.Noticed(book.Find(name) ?? file, store.Read(name));
        return new DeskResult(record.Status, record.Version, changes, []);
    }
}
