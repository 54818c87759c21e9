using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Values;

namespace Emulator.Connections.Auth;

/// <summary>
/// Finds the authorization that holds for the settings: for type <c>multi</c> the selected option, asked anew at
/// every use, so that a change of settings switches the scheme at once (connector-sdk.md 2.2, 2.5).
/// </summary>
internal static class AuthorizationChoice
{
    /// <exception cref="ConnectorException">There is no such option, or there are none.</exception>
    public static async ValueTask<AuthorizationDefinition?> FindAsync(
        AuthorizationDefinition? authorization, RecordValue settings, CancellationToken cancellation)
    {
        if (authorization is not { IsMulti: true })
        {
            return authorization;
        }

        if (authorization.Options.Count == 0)
        {
            throw new ConnectorException(FailureKind.Plugin, "Multi-auth connection must define 'options' list")
            {
                ErrorClass = "Workato::Connector::Sdk::InvalidMultiAuthDefinition",
            };
        }

        var selected = authorization.Selected is null ? null : await authorization.Selected(settings, cancellation);

        // Without an answer the platform falls back to the field auth_type, under which the file's choice stands.
        var key = selected ?? (settings["auth_type"] as TextValue)?.Text ?? string.Empty;
        return authorization.Options.TryGetValue(key, out var option)
            ? option
            : throw new ConnectorException(FailureKind.Connection, $"Cannot find multi-auth definition for '{key}'")
            {
                ErrorClass = "Workato::Connector::Sdk::UnresolvedMultiAuthOptionError",
            };
    }
}
