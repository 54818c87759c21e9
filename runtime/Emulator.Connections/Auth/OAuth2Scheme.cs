using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Connections.Auth;

/// <summary>OAuth 2: renewal by the connector's refresh, else by the standard grant (connector-sdk.md 2.4).</summary>
internal sealed class OAuth2Scheme(AuthorizationDefinition authorization) : Scheme
{
    public override bool Renews => true;

    public override ValueTask ApplyAsync(ConnectorRequest request, RecordValue settings, CancellationToken cancellation) =>
        authorization.Apply!(request, settings, request.AuthType, cancellation);

    public override async ValueTask<RecordValue?> RenewAsync(RenewalCall call, CancellationToken cancellation)
    {
        var refreshToken = (call.Settings["refresh_token"] as TextValue)?.Text;
        if (authorization.Refresh is not null)
        {
            var refreshed = await authorization.Refresh(call.Bare, refreshToken, cancellation);
            return refreshed.Settings.Count == 0 ? null : refreshed.Settings;
        }

        if (authorization.TokenUrl is not null)
        {
            return await TokenGrant.RefreshAsync(authorization, call, refreshToken, cancellation);
        }

        throw new ConnectorException(FailureKind.Plugin, "'refresh' block or 'token_url' is required for refreshing the token")
        {
            ErrorClass = "Workato::Connector::Sdk::InvalidDefinitionError",
        };
    }
}
