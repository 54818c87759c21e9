using System.Collections.Concurrent;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Connections.Auth;

/// <summary>The wire with handed-in settings: one renewal and one resend for a refused request (connector-sdk.md 2.3).</summary>
internal sealed class SettingsOperation(SettingsConnection connection, AttemptSender sender, OperationOwner owner)
    : ConnectionOperation(sender, owner)
{
    public override RecordValue Settings => connection.Settings;

    public override ConcurrentDictionary<string, RecordValue> Kept => connection.Kept;

    public override async ValueTask<Value> SendAsync(ConnectorRequest request, CancellationToken cancellation)
    {
        var written = request.Url;
        var definition = connection.Definition.Connection ?? new ConnectionDefinition();
        for (var isFirst = true; ; isFirst = false)
        {
            var settings = connection.Settings;
            var authorization = await AuthorizationChoice.FindAsync(definition.Authorization, settings, cancellation);
            var scheme = Scheme.For(authorization);

            request.Url = await AddressAsync(definition.BaseUri, settings, written, cancellation);
            await scheme.ApplyAsync(request, settings, cancellation);
            var attempt = await Sender.SendAsync(
                request, scheme.Renews ? authorization!.DetectOn : [], Owner, cancellation);

            var isMendable = isFirst && attempt.Refusal is not null && scheme.Renews
                && RefreshRule.Matches(authorization!.RefreshOn, attempt.Refusal);
            if (!isMendable || !await RenewAsync(scheme, authorization!, settings, definition, attempt.Refusal!.Message, cancellation))
            {
                return await AnswerHandlers.FinishAsync(request, attempt);
            }
        }
    }

    private async ValueTask<bool> RenewAsync(
        Scheme scheme, AuthorizationDefinition authorization, RecordValue settings, ConnectionDefinition definition, string refusal,
        CancellationToken cancellation)
    {
        var owner = Owner with { IsLogin = true };
        var acquiring = new BareOperation(Sender, owner, settings) { BaseUri = definition.BaseUri, DetectOn = authorization.DetectOn };
        var call = new RenewalCall(settings, acquiring, new BareOperation(Sender, owner, settings));
        if (await scheme.RenewAsync(call, cancellation) is not { } renewed)
        {
            return false;
        }

        connection.Renew(renewed, refusal);
        return true;
    }
}
