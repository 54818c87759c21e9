using Emulator.Connectors.Utility;
using Emulator.Hosting.Workspaces;
using Emulator.Plugins;
using Emulator.Plugins.Checking;
using Emulator.Sdk;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Connectors;

/// <summary>The connectors at hand: the workspace's own, and behind them those that ship with the program.</summary>
public sealed class ConnectorShelf
{
    private readonly IReadOnlyDictionary<string, string> _shipped;
    private readonly TimeProvider _time;

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
        _shipped = shipped.Files;
        _time = options.Time;
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

    /// <summary>Every connector at hand, by name.</summary>
    public IReadOnlyList<ShelfConnector> All => [.. Catalog.Names.Select(name => Find(name)!)];

    /// <summary>The connector of that name, or null.</summary>
    public ShelfConnector? Find(string name) => Catalog.Has(name)
        ? new ShelfConnector(name, Own.GetValueOrDefault(name) ?? _shipped.GetValueOrDefault(name), () => Catalog.Find(name)!)
        : null;

    /// <summary>The one connector in a file or folder, wherever it lies, or null.</summary>
    public ShelfConnector? At(string path) => ConnectorFolder.Find([path], _time) is { Files: { Count: 1 } files } found
        ? new ShelfConnector(files.Single().Key, files.Single().Value, found.Loaders.Single().Value)
        : null;

    /// <summary>What keeps a connector from loading, and what the platform would refuse or ignore in it.</summary>
    public static async Task<IReadOnlyList<Problem>> CheckAsync(ShelfConnector connector, CancellationToken cancellation) =>
        connector.File is { } file ? await ConnectorCheck.RunAsync(file, connector.Load, cancellation) : [];
}
