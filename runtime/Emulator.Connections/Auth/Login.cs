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
        var authorization = await AuthorizationChoice.FindAsync(
            snapshot.Definition.Connection?.Authorization, SettingsBuilder.Build(snapshot), cancellation);
        return authorization is { IsOAuth2: true }
            ? await RunAsync(authorization, RenewalOperations.For(snapshot, authorization, sender, owner), login, cancellation)
            : null;
    }

    /// <param name="authorization">An OAuth 2 one.</param>
    /// <param name="call">The settings, and the wires that getting credentials needs.</param>
    /// <param name="login">Port and page.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>What was acquired; null when the connector has no way to get anything.</returns>
    /// <exception cref="ConnectorException">The login was refused or did not happen.</exception>
    public async Task<RecordValue?> RunAsync(
        AuthorizationDefinition authorization, RenewalCall call, LoginOptions login, CancellationToken cancellation)
    {
        OnBehalfOf.Enter(call.Bare);
        var settings = call.Settings;
        var page = authorization.AuthorizationUrl is null ? null : await authorization.AuthorizationUrl(settings, cancellation);
        if (string.IsNullOrWhiteSpace(page))
        {
            return authorization.Acquire is null
                ? null
                : (await authorization.Acquire(call.Acquiring, AcquireCall.WithoutLogin, cancellation)).Settings;
        }

        var clientId = authorization.ClientId is null ? null : await authorization.ClientId(settings, cancellation);
        var key = await ProofKeys.ForAsync(authorization, sender.Surroundings.Mask, cancellation);
        var grant = await new BrowserLogin(sender.Surroundings).RunAsync(page, clientId, key, login, cancellation);
        return authorization.Acquire is not null
            ? (await authorization.Acquire(call.Acquiring, new AcquireCall(grant.Code, grant.RedirectUri, grant.Verifier), cancellation)).Settings
            : await ExchangeAsync(authorization, call, grant, cancellation);
    }

    private static async Task<RecordValue> ExchangeAsync(
        AuthorizationDefinition authorization, RenewalCall call, BrowserGrant grant, CancellationToken cancellation) =>
        authorization.TokenUrl is not null
            ? await TokenGrant.ExchangeAsync(authorization, call.Bare, call.Settings, grant, cancellation)
            : throw new ConnectorException(
                FailureKind.Plugin, "'acquire' block or 'token_url' is required for exchanging the authorization code");
}
