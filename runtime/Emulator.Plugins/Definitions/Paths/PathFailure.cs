using Emulator.Sdk;
using Emulator.Values.Problems;

namespace Emulator.Plugins.Definitions.Paths;

/// <summary>Why a path leads nowhere, in the vendor's words and classes, with what there is instead.</summary>
public static class PathFailure
{
    /// <summary>The slots of an authorization (connector-sdk.md 2.1) that can be tried.</summary>
    internal static IReadOnlyList<string> AuthorizationSlots { get; } =
    [
        "type", "client_id", "client_secret", "authorization_url", "token_url", "acquire", "refresh", "refresh_on", "detect_on", "identity", "pkce", "selected",
    ];

    // How paths look, by their first words.
    private static readonly OrderedDictionary<string, string> Forms = new(StringComparer.Ordinal)
    {
        ["title"] = "title",
        ["test"] = "test",
        ["actions"] = "actions.NAME or actions.NAME.execute",
        ["triggers"] = "triggers.NAME or triggers.NAME.poll",
        ["object_definitions"] = "object_definitions.NAME.fields",
        ["methods"] = "methods.NAME",
        ["pick_lists"] = "pick_lists.NAME",
        ["streams"] = "streams.NAME or streams.NAME!",
        ["connection"] = "connection.base_uri, connection.extended_fields or connection.authorization.acquire",
        ["webhook_keys"] = "webhook_keys",
    };

    /// <summary>A path whose first word is none, or that has too few or too many.</summary>
    public static ConnectorException Unknown(IReadOnlyList<string> path) => Forms.TryGetValue(path[0], out var form)
        ? Undefined(string.Join('.', path), $"such a path is {form}")
        : Undefined(string.Join('.', path), NearestName.Hint(path[0], Forms.Keys));

    /// <summary>A path whose last word is none of these.</summary>
    public static ConnectorException Unknown(string path, params IReadOnlyCollection<string> known) =>
        Undefined(path, known.Count == 0 ? "there are none" : NearestName.Hint(path[(path.LastIndexOf('.') + 1)..], known));

    /// <summary>A slot that exists in general, and that this connector leaves out.</summary>
    public static ConnectorException Absent(string path) => Undefined(path, "the connector does not define it");

    /// <summary>A lambda that must be there.</summary>
    public static ConnectorException Missing(string lambda) => new(FailureKind.Plugin, $"'{lambda}' block is required for action")
    {
        ErrorClass = "Workato::Connector::Sdk::InvalidDefinitionError",
    };

    private static ConnectorException Undefined(string path, string? hint)
    {
        var dot = path.LastIndexOf('.');
        var receiver = dot < 0 ? "the connector" : path[..dot];
        return new ConnectorException(
            FailureKind.Plugin, $"undefined method `{path[(dot + 1)..]}' for {receiver}{(hint is null ? string.Empty : $"; {hint}")}")
        {
            ErrorClass = "NoMethodError",
        };
    }
}
