using Emulator.Sdk;

namespace Emulator.Connectors.Utility.Unsupported;

/// <summary>An action that is known and does not run here: it says so with a code, and is never an approximation.</summary>
internal static class UnsupportedAction
{
    public static ActionDefinition Of(string name, string title, string code, string reason) =>
        LocalConnector.Action(name, title, (_, _, _) => throw new ConnectorException(
            FailureKind.Plugin, $"{code} \"{name}\" is not supported: {reason}; stub this step (--stub external, or a stub in its test case)"));
}
