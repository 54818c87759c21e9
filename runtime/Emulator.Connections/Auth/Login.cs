using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Values;

namespace Emulator.Connections.Auth;

/// <summary>
/// Gets the first tokens where the authentication type needs them before any request: OAuth 2, through the browser or,
/// where the connector gives no authorization address, straight from what was entered.
/// </summary>
internal sealed class Login(AttemptSender sender)
{
    /// <summary>What was acquired; null when the type needs no login.</summary>
    /// <exception cref="ConnectorException">The login was refused or did not happen.</exception>
    public async Task<RecordValue?> RunAsync(
        ConnectionSnapshot snapshot, LoginOptions login, OperationOwner owner, CancellationToken cancellation)
    {
        var settings = SettingsBuilder.Build(snapshot);
        var authorization = await AuthorizationChoice.FindAsync(
            snapshot.Definition.Connection?.Authorization, settings, cancellation);
        if (authorization is not { IsOAuth2: true })
        {
            return null;
        }

        var call = RenewalOperations.For(snapshot, authorization, sender, owner);
        var page = authorization.AuthorizationUrl is null ? null : await authorization.AuthorizationUrl(settings, cancellation);
        if (string.IsNullOrWhiteSpace(page))
        {
            return authorization.Acquire is null
                ? null
                : (await authorization.Acquire(call.Acquiring, AcquireCall.WithoutLogin, cancellation)).Settings;
        }

        var clientId = authorization.ClientId is null ? null : await authorization.ClientId(settings, cancellation);
        var grant = await new BrowserLogin(sender.Surroundings).RunAsync(page, clientId, login, cancellation);
        return authorization.Acquire is not null
            ? (await authorization.Acquire(call.Acquiring, new AcquireCall(grant.Code, grant.RedirectUri), cancellation)).Settings
            : await ExchangeAsync(authorization, call, grant, cancellation);
    }

    private static async Task<RecordValue> ExchangeAsync(
        AuthorizationDefinition authorization, RenewalCall call, BrowserGrant grant, CancellationToken cancellation) =>
        authorization.TokenUrl is not null
            ? await TokenGrant.ExchangeAsync(authorization, call.Bare, call.Settings, grant, cancellation)
            : throw new ConnectorException(
                FailureKind.Plugin, "'acquire' block or 'token_url' is required for exchanging the authorization code");
}
