using System.Runtime.ExceptionServices;
using Emulator.Connections.Secrets;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Values.Secrets;

namespace Emulator.Connections.Auth;

/// <summary>
/// Gets new credentials for a connection and stores them sealed, once however many requests and processes were
/// refused at the same time: it happens under the store's lock, and whoever waited for the lock takes what is there.
/// </summary>
internal sealed class Renewal(StateStore store, SnapshotReader reader, AttemptSender sender)
{
    /// <summary>The connection with other credentials than those that were refused, or null when none are to be had.</summary>
    /// <exception cref="ConnectorException">The renewal itself was refused; the connection's status says so from now on.</exception>
    public async Task<ConnectionSnapshot?> RunAsync(
        ConnectionSnapshot used, Scheme scheme, AuthorizationDefinition authorization, OperationOwner owner)
    {
        ConnectionSnapshot? renewed = null;
        ExceptionDispatchInfo? failure = null;
        await store.UpdateAsync(
            used.Name,
            async record =>
            {
                var current = reader.Read(used.Name, record);
                if (current.HasOtherCredentialsThan(used))
                {
                    renewed = current;
                    return record;
                }

                try
                {
                    var after = await RenewAsync(current, scheme, authorization, owner);
                    renewed = after is null ? null : reader.Read(used.Name, after);
                    return after ?? record;
                }
                catch (ConnectorException refused)
                {
                    var explained = FirstLogin.Explain(current, refused);
                    failure = ExceptionDispatchInfo.Capture(explained);
                    return Lost(record, explained);
                }
            },
            CancellationToken.None);
        failure?.Throw();
        return renewed;
    }

    private async ValueTask<ConnectionRecord?> RenewAsync(
        ConnectionSnapshot current, Scheme scheme, AuthorizationDefinition authorization, OperationOwner owner)
    {
        var surroundings = sender.Surroundings;
        using var limit = new CancellationTokenSource(surroundings.Options.RenewalTimeout, surroundings.Time);
        try
        {
            var call = RenewalOperations.For(current, authorization, sender, owner);
            var settings = await scheme.RenewAsync(call, limit.Token);
            return settings is null ? null : Renewed(current, AcquiredTokens.Merge(current, settings, surroundings.Mask));
        }
        catch (OperationCanceledException late) when (limit.IsCancellationRequested)
        {
            throw new ConnectorException(
                FailureKind.Timeout,
                $"getting new credentials for connection \"{current.Name}\" took longer than "
                + $"{surroundings.Options.RenewalTimeout.TotalSeconds:0} seconds",
                late);
        }
    }

    private ConnectionRecord Renewed(ConnectionSnapshot current, Secret tokens)
    {
        var record = current.Record!;
        var sealedTokens = store.Keys.Seal(SealOwner.Tokens(current.Name, current.TokensKey), tokens);
        return record with
        {
            Tokens = record.Tokens.With(current.TokensKey, sealedTokens),
            Status = record.Status.State == ConnectionState.Failed
                ? new ConnectionStatus(ConnectionState.Success, sender.Surroundings.Time.GetUtcNow())
                : record.Status,
        };
    }

    // A service that is down says nothing about the credentials.
    private ConnectionRecord Lost(ConnectionRecord record, ConnectorException refused) =>
        refused.IsRetryable
            ? record
            : record with
            {
                Status = new ConnectionStatus(
                    ConnectionState.Failed, sender.Surroundings.Time.GetUtcNow(),
                    "new credentials were refused: " + sender.Surroundings.Mask.Apply(refused.Message)),
            };
}
