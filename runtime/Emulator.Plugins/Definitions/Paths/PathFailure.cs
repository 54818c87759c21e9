using Emulator.Sdk;
using Emulator.Values.Problems;

namespace Emulator.Plugins.Definitions.Paths;

/// <summary>Why a path leads nowhere, in the vendor's words and classes, with what there is instead.</summary>
internal static class PathFailure
{
    public static ConnectorException Unknown(string path, params IReadOnlyCollection<string> known)
    {
        var hint = NearestName.Hint(path.Split('.')[^1], known);
        return new ConnectorException(FailureKind.Plugin, $"undefined method `{path}' for the connector{(hint is null ? string.Empty : $"; {hint}")}")
        {
            ErrorClass = "NoMethodError",
        };
    }

    public static ConnectorException Missing(string lambda) => new(FailureKind.Plugin, $"'{lambda}' block is required for action")
    {
        ErrorClass = "Workato::Connector::Sdk::InvalidDefinitionError",
    };
}
