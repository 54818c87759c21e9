using Emulator.Sdk;
using Emulator.Sdk.Authorization;

namespace Emulator.Connections.Auth;

/// <summary>Why a login by browser is not for this connection, in the vendor's words (connector-sdk.md 2.6).</summary>
internal static class LoginRefusal
{
    /// <param name="authorization">The one that holds; null for none.</param>
    public static ConnectorException NotOAuth2(AuthorizationDefinition? authorization) => new(
        FailureKind.Connection,
        "Authorization type is not OAuth2. For multi-auth connector ensure correct auth type was used. "
        + $"Expected: 'oauth2', got: '{authorization?.Type ?? "none"}'");

    public static ConnectorException NoWay() => new(
        FailureKind.Plugin, "the connector gives neither an authorization_url nor an acquire lambda: there is nothing to log in with");
}
