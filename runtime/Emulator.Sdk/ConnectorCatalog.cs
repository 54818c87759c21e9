using System.Collections.Concurrent;

namespace Emulator.Sdk;

/// <summary>
/// The connectors that are at hand, by name. A connector is loaded when it is first asked for, so a run pays for
/// those that it uses.
/// </summary>
/// <param name="loaders">Name to loader; a loader throws <see cref="ConnectorLoadException"/> for a broken connector.</param>
public sealed class ConnectorCatalog(IReadOnlyDictionary<string, Func<ConnectorDefinition>> loaders)
{
    private readonly ConcurrentDictionary<string, Lazy<ConnectorDefinition>> _loaded = new(StringComparer.Ordinal);

    /// <summary>All names, loaded or not, sorted.</summary>
    public IReadOnlyList<string> Names { get; } = [.. loaders.Keys.Order(StringComparer.Ordinal)];

    /// <summary>True when there is a connector of that name; loads nothing.</summary>
    public bool Has(string name) => loaders.ContainsKey(name);

    /// <summary>The connector, loaded at first use, or null when there is none of that name.</summary>
    /// <exception cref="ConnectorLoadException">The connector's file is broken.</exception>
    public ConnectorDefinition? Find(string name) =>
        loaders.TryGetValue(name, out var load)
            ? _loaded.GetOrAdd(name, _ => new Lazy<ConnectorDefinition>(load)).Value
            : null;
}
