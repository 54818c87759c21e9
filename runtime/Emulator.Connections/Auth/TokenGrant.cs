using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Connections.Auth;

/// <summary>The standard OAuth 2 requests to a token address, for connectors that bring no lambda for them.</summary>
internal static class TokenGrant
{
    /// <summary>Exchanges the refresh token; the old one is kept when the answer has none.</summary>
    /// <exception cref="ConnectorException">There is no refresh token, or the service refuses it.</exception>
    public static async ValueTask<RecordValue?> RefreshAsync(
        AuthorizationDefinition authorization, RenewalCall call, string? refreshToken, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(refreshToken))
        {
            throw new ConnectorException(
                FailureKind.Connection, "refresh_token is empty. Use workato oauth2 command to acquire access_token and refresh_token")
            {
                ErrorClass = "NotImplementedError",
            };
        }

        var answer = await PostAsync(
            authorization, call.Bare, call.Settings,
            RecordValue.Of(("grant_type", "refresh_token"), ("refresh_token", refreshToken)), cancellation);
        return RecordValue.Of(
            ("access_token", answer["access_token"]),
            ("refresh_token", answer["refresh_token"].IsNull ? refreshToken : answer["refresh_token"]));
    }

    /// <summary>Exchanges the code of a browser login; the whole answer is taken.</summary>
    /// <exception cref="ConnectorException">The service refuses the code.</exception>
    public static async ValueTask<RecordValue> ExchangeAsync(
        AuthorizationDefinition authorization, IOperation bare, RecordValue settings, BrowserGrant grant,
        CancellationToken cancellation)
    {
        var plain = RecordValue.Of(
            ("code", grant.Code), ("grant_type", "authorization_code"), ("redirect_uri", grant.RedirectUri));
        var answer = await PostAsync(
            authorization, bare, settings,
            grant.Verifier is { } verifier ? plain.With("code_verifier", verifier) : plain,
            cancellation);
        return answer as RecordValue ?? RecordValue.Empty;
    }

    private static async ValueTask<Value> PostAsync(
        AuthorizationDefinition authorization, IOperation bare, RecordValue settings, RecordValue grant,
        CancellationToken cancellation)
    {
        OnBehalfOf.Enter(bare);
        var url = await authorization.TokenUrl!(settings, cancellation) ?? string.Empty;
        var client = RecordValue.Of(
            ("client_id", await ValueOf(authorization.ClientId, settings, cancellation)),
            ("client_secret", await ValueOf(authorization.ClientSecret, settings, cancellation)));
        var request = new ConnectorRequest("POST", url)
        {
            RequestFormat = RequestFormat.Form, Payload = client.Merge(grant),
        };
        return await bare.SendAsync(request, cancellation);
    }

    private static async ValueTask<Value> ValueOf(
        SettingsLambda? lambda, RecordValue settings, CancellationToken cancellation) =>
        lambda is null ? Value.Null : Value.Of(await lambda(settings, cancellation));
}
