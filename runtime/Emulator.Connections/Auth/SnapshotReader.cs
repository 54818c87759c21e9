using Emulator.Connections.Files;
using Emulator.Connections.Secrets;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Json;
using Emulator.Values.Secrets;

namespace Emulator.Connections.Auth;

/// <summary>Puts file, record and environment together to a connection at one moment.</summary>
internal sealed class SnapshotReader(ConnectionLookup lookup, KeyRing keys, ConnectionSurroundings surroundings)
{
    /// <exception cref="ConnectorException">
    /// <see cref="FailureKind.Connection"/>: unknown, broken file, disconnected, a secret without a value or sealed
    /// with other keys.
    /// </exception>
    public ConnectionSnapshot Read(string name, ConnectionRecord record)
    {
        var (file, connector) = lookup.Get(name);
        return record.Status.State == ConnectionState.Disconnected
            ? throw new ConnectorException(
                FailureKind.Connection, $"connection \"{name}\" is disconnected; {ConnectAdvice.For(name)}")
            : Read(file, connector, record);
    }

    /// <exception cref="ConnectorException">A secret without a value, or sealed with other keys.</exception>
    public ConnectionSnapshot Read(ConnectionFile file, ConnectorDefinition connector, ConnectionRecord record)
    {
        var leftOut = file.Secrets.Where(secret => IsLeftOut(connector, file, record, secret)).Select(secret => secret.Key).ToList();
        var snapshot = new ConnectionSnapshot
        {
            Name = file.Name,
            Definition = connector,
            Authentication = file.Authentication,
            Fields = Defaults(connector, file).Merge(file.Fields),
            NotEntered = leftOut,
            Secrets = file.Secrets.Where(secret => !leftOut.Contains(secret.Key))
                .ToDictionary(secret => secret.Key, secret => Open(file.Name, record, secret), StringComparer.Ordinal),
            Record = record,
        };
        snapshot = snapshot with { Tokens = OpenTokens(snapshot, record) };
        SnapshotMasking.Teach(snapshot, surroundings.Mask);
        surroundings.Opened(snapshot.Name, SettingsBuilder.Tokens(snapshot));
        return snapshot;
    }

    private static RecordValue Defaults(ConnectorDefinition connector, ConnectionFile file) =>
        RecordValue.From(ConnectionFields.Of(connector, file.Authentication)
            .Where(field => !field.Default.IsNull)
            .Select(field => KeyValuePair.Create(field.Name, field.Default)));

    // An optional secret may be named in the file and have no value yet.
    private bool IsLeftOut(ConnectorDefinition connector, ConnectionFile file, ConnectionRecord record, SecretReference secret) =>
        surroundings.StandIns is null && secret.EnvironmentName is null && record.Secrets.Find(secret.Key) is null
        && ConnectionFields.Of(connector, file.Authentication).Any(field => field.Name == secret.Key && field.Optional);

    private Secret Open(string name, ConnectionRecord record, SecretReference secret)
    {
        if (surroundings.StandIns is not null)
        {
            return new Secret(Secret.Mask);
        }

        if (secret.EnvironmentName is { } variable)
        {
            return surroundings.Environment(variable) is { Length: > 0 } value
                ? new Secret(value)
                : throw new ConnectorException(
                    FailureKind.Connection,
                    $"connection \"{name}\": the environment variable {variable} is not set, which holds the secret \"{secret.Key}\"");
        }

        if (record.Secrets.Find(secret.Key) is not { } text)
        {
            throw new ConnectorException(
                FailureKind.Connection,
                $"connection \"{name}\" has no value for the secret \"{secret.Key}\"; {ConnectAdvice.Enter(name, secret.Key)}");
        }

        return keys.Unseal(SealOwner.Secret(name, secret.Key), text) ?? throw new ConnectorException(
            FailureKind.Connection,
            $"the secret \"{secret.Key}\" of connection \"{name}\" was sealed with keys that are not here; {ConnectAdvice.Enter(name, secret.Key)}");
    }

    private Secret? OpenTokens(ConnectionSnapshot snapshot, ConnectionRecord record)
    {
        if (record.Tokens.Find(snapshot.TokensKey) is not { } text)
        {
            return surroundings.StandIns?.Invoke(snapshot.Name) is { Count: > 0 } acquired ? new Secret(TypedJson.Write(acquired)) : null;
        }

        return keys.Unseal(SealOwner.Tokens(snapshot.Name, snapshot.TokensKey), text) ?? throw new ConnectorException(
            FailureKind.Connection,
            $"the tokens of connection \"{snapshot.Name}\" were sealed with keys that are not here; {ConnectAdvice.For(snapshot.Name)}");
    }
}
