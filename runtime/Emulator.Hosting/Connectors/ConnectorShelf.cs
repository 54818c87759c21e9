using Emulator.Connectors.Utility;
using Emulator.Connectors.Utility.Http;
using Emulator.Hosting.Workspaces;
using Emulator.Plugins;
using Emulator.Sdk;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Connectors;

/// <summary>The connectors at hand: the workspace's own, and behind them those that ship with the program.</summary>
public sealed class ConnectorShelf
{
    private readonly Dictionary<string, Func<ConnectorDefinition>> _files;

    public ConnectorShelf(Workspace workspace, EmulatorOptions options)
    {
        var own = ConnectorFolder.Find([workspace.ConnectorsFolder], options.Time);
        var shipped = ConnectorFolder.Find(options.ConnectorFolders, options.Time);

        // A workspace that has a connector of a shipped one's name means its own; that is no mistake to report.
        _files = own.Loaders.Concat(shipped.Loaders).DistinctBy(loader => loader.Key).ToDictionary(StringComparer.Ordinal);
        Catalog = new ConnectorCatalog(Over(new UtilityFolder(workspace.StateFolder, workspace.Root), _files));
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

    /// <summary>The same connectors, but those of the platform keep what outlives a job in another folder.</summary>
    internal ConnectorCatalog KeepingIn(UtilityFolder folder) => new(Over(
        folder, _files.Keys.Select(name => KeyValuePair.Create(name, () => Catalog.Find(name)!))));

    private static Dictionary<string, Func<ConnectorDefinition>> Over(
        UtilityFolder folder, IEnumerable<KeyValuePair<string, Func<ConnectorDefinition>>> files)
    {
        var loaders = UtilityConnectors.All(folder).ToDictionary(StringComparer.Ordinal);
        foreach (var (name, loader) in files)
        {
            loaders[name] = loader;
        }

        // Every connector with a connection has the generic step, whoever wrote it.
        return loaders.ToDictionary(
            loader => loader.Key, Func<ConnectorDefinition> (loader) => () => GenericRequest.AddTo(loader.Value()), StringComparer.Ordinal);
    }
}
