using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Values.Schema;

namespace Emulator.Connections.Files;

/// <summary>The fields that a connection of a connector has.</summary>
internal static class ConnectionFields
{
    /// <summary>The shared fields and those of the authentication type; of two with one name the type's own holds.</summary>
    public static IReadOnlyList<Field> Of(ConnectorDefinition connector, string? authentication)
    {
        var own = Option(connector, authentication)?.Fields ?? [];
        return [.. (connector.Connection?.Fields ?? []).Where(field => own.All(other => other.Name != field.Name)), .. own];
    }

    /// <summary>The chosen option; null for a connector with one type, and for an unknown key.</summary>
    public static AuthorizationDefinition? Option(ConnectorDefinition connector, string? authentication) =>
        authentication is not null && connector.Connection?.Authorization is { IsMulti: true } choice
            ? choice.Options.GetValueOrDefault(authentication)
            : null;

    /// <summary>The keys of the authentication types; empty for a connector with one type.</summary>
    public static IReadOnlyList<string> Options(ConnectorDefinition connector) =>
        connector.Connection?.Authorization is { IsMulti: true } choice ? [.. choice.Options.Keys] : [];
}
