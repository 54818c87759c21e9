using Emulator.Plugins;
using Emulator.Plugins.Checking;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Connectors;

/// <summary>The connectors at hand for who lists, shows and checks them: with their files, and by a path as well as by name.</summary>
public sealed class ConnectorRegister
{
    private readonly ConnectorShelf _shelf;
    private readonly EmulatorOptions _options;

    internal ConnectorRegister(ConnectorShelf shelf, EmulatorOptions options) => (_shelf, _options) = (shelf, options);

    /// <summary>Names that occur twice in the workspace.</summary>
    public IReadOnlyList<Problem> Problems => _shelf.Problems;

    /// <summary>Every connector at hand, by name.</summary>
    public IReadOnlyList<ShelfConnector> All
    {
        get
        {
            var shipped = ConnectorFolder.Find(_options.ConnectorFolders, _options.Time).Files;
            return [.. _shelf.Catalog.Names.Select(name => new ShelfConnector(
                name, _shelf.Own.GetValueOrDefault(name) ?? shipped.GetValueOrDefault(name), () => _shelf.Catalog.Find(name)!))];
        }
    }

    /// <summary>The workspace's own connectors.</summary>
    public IReadOnlyList<ShelfConnector> Own => [.. All.Where(connector => _shelf.Own.ContainsKey(connector.Name))];

    /// <summary>The connector of that name, or null.</summary>
    public ShelfConnector? Find(string name) => All.FirstOrDefault(connector => connector.Name == name);

    /// <summary>The one connector in a file or folder, wherever it lies, or null.</summary>
    public ShelfConnector? At(string path) => ConnectorFolder.Find([path], _options.Time) is { Files: { Count: 1 } files } found
        ? new ShelfConnector(files.Single().Key, files.Single().Value, found.Loaders.Single().Value)
        : null;

    /// <summary>What keeps a connector from loading, and what the platform would refuse or ignore in it.</summary>
    public static async Task<IReadOnlyList<Problem>> CheckAsync(ShelfConnector connector, CancellationToken cancellation) =>
        connector.File is { } file ? await ConnectorCheck.RunAsync(file, connector.Load, cancellation) : [];
}
