using Emulator.Connectors.Utility;
using Emulator.Hosting.Workspaces;
using Emulator.Plugins;
using Emulator.Sdk;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Connectors;

/// <summary>The connectors at hand: the workspace's own, and behind them those that ship with the program.</summary>
public sealed class ConnectorShelf
{
    public ConnectorShelf(Workspace workspace, EmulatorOptions options)
    {
        var own = ConnectorFolder.Find([workspace.ConnectorsFolder], options.Time);
        var shipped = ConnectorFolder.Find(options.ConnectorFolders, options.Time);

        // A workspace that has a connector of a shipped one's name means its own; that is no mistake to report.
        var loaders = UtilityConnectors.All(new UtilityFolder(workspace.StateFolder, workspace.Root)).ToDictionary();
        foreach (var (name, loader) in shipped.Loaders)
        {
            loaders[name] = loader;
        }

        foreach (var (name, loader) in own.Loaders)
        {
            loaders[name] = loader;
        }

        Catalog = new ConnectorCatalog(loaders);
        Own = own.Files;
        Problems = own.Problems;
        Prepare = shipped.Prepare;
    }

    /// <summary>Makes ahead what the first connector to be loaded will need.</summary>
    public Action Prepare { get; }

    public ConnectorCatalog Catalog { get; }

    /// <summary>The workspace's own connectors: name to the file that each is written in.</summary>
    public IReadOnlyDictionary<string, string> Own { get; }

    /// <summary>Names that occur twice in the workspace.</summary>
    public IReadOnlyList<Problem> Problems { get; }
}
