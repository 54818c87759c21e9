using Emulator.Sdk;

namespace Emulator.Hosting.Checking.Coverage;

/// <summary>Which operations the connectors at hand have.</summary>
internal sealed class OperationCoverage(ConnectorCatalog catalog)
{
    public CoverageState StateOf(string kind, string provider, string name) => Look(kind, provider, name).State;

    public CoverageRow Row(string kind, string provider, string name, int uses, int recipes)
    {
        var (state, advice) = Look(kind, provider, name);
        return new CoverageRow(kind, provider, name, uses, recipes, state, advice);
    }

    private (CoverageState State, string Advice) Look(string kind, string provider, string name)
    {
        if (!catalog.Has(provider))
        {
            return Missing(kind, $"no connector: --stub external, or add connectors/{provider}");
        }

        try
        {
            var connector = catalog.Find(provider)!;
            var isKnown = kind == "trigger" ? connector.Triggers.ContainsKey(name) : connector.Actions.ContainsKey(name);
            return (isKnown, connector.IsLocal) switch
            {
                (false, _) => Missing(kind, "not supported: --stub external"),
                (true, true) => (CoverageState.Emulated, string.Empty),
                _ => (CoverageState.Connected, "a connection, or --stub external"),
            };
        }
        catch (ConnectorLoadException)
        {
            return (CoverageState.Refused, "its connector cannot be loaded: emulator check connectors");
        }
    }

    // A job takes its event from the one who runs it, so a trigger needs no connector for that.
    private static (CoverageState State, string Advice) Missing(string kind, string advice) =>
        (CoverageState.Stub, kind == "trigger" ? "give its event: run --event FILE, or --stub external" : advice);
}
