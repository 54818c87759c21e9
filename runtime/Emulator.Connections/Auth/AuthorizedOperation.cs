using System.Collections.Concurrent;
using Emulator.Sdk;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Connections.Auth;

/// <summary>
/// The wire with a connection's credentials: one renewal and one resend for a request that is refused
/// (connector-sdk.md 2.3).
/// </summary>
internal sealed class AuthorizedOperation(OpenConnection connection, AttemptSender sender, OperationOwner owner)
    : ConnectionOperation(sender, owner)
{
    public override RecordValue Settings => SettingsBuilder.Build(connection.Snapshot);

    public override ConcurrentDictionary<string, RecordValue> Kept => connection.Kept;

    public override async ValueTask<Value> SendAsync(ConnectorRequest request, CancellationToken cancellation)
    {
        var written = request.Url;
        for (var isFirst = true; ; isFirst = false)
        {
            // Asked anew for the resend: the renewal, or a person meanwhile, may have changed type and settings.
            var snapshot = connection.Snapshot;
            var settings = SettingsBuilder.Build(snapshot);
            var definition = snapshot.Definition.Connection ?? new ConnectionDefinition();
            var authorization = await AuthorizationChoice.FindAsync(definition.Authorization, settings, cancellation);
            var scheme = Scheme.For(authorization);

            request.Url = await AddressAsync(definition.BaseUri, settings, written, cancellation);
            await scheme.ApplyAsync(request, settings, cancellation);
            var attempt = await Sender.SendAsync(
                request, scheme.Renews ? authorization!.DetectOn : [], Owner, cancellation);

            var isMendable = isFirst && attempt.Refusal is not null && scheme.Renews
                && RefreshRule.Matches(authorization!.RefreshOn, attempt.Refusal);
            if (!isMendable || !await connection.RenewAsync(snapshot, scheme, authorization!, Owner, cancellation))
            {
                return await AnswerHandlers.FinishAsync(request, attempt);
            }
        }
    }
}
