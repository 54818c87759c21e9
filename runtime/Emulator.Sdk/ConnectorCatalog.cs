using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Emulator.Sdk;

/// <summary>
/// The connectors that are at hand, by name. A connector is loaded when it is first asked for, so a run pays for
/// those that it uses.
/// </summary>
/// <param name="loaders">Name to loader; a loader throws <see cref="ConnectorLoadException"/> for a broken connector.</param>
public sealed class ConnectorCatalog(IReadOnlyDictionary<string, Func<ConnectorDefinition>> loaders)
{
    private static readonly Regex CustomName = new(@"\A(.+)_connector_\d+_\d+\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private readonly ConcurrentDictionary<string, Lazy<ConnectorDefinition>> _loaded = new(StringComparer.Ordinal);

    /// <summary>All names, loaded or not, sorted.</summary>
    public IReadOnlyList<string> Names { get; } = [.. loaders.Keys.Order(StringComparer.Ordinal)];

    /// <summary>True when there is a connector of that name; loads nothing.</summary>
    public bool Has(string name) => KeyOf(name) is not null;

    /// <summary>
    /// The name of a custom connector without the numbers of its workspace: recipes call it <c>SLUG_connector_ID_TIME</c>,
    /// which no two workspaces share (recipe-format 13.2). Any other name as it is.
    /// </summary>
    public static string SlugOf(string name) => CustomName.Match(name) is { Success: true } custom ? custom.Groups[1].Value : name;

    /// <summary>The connector, loaded at first use, or null when there is none of that name.</summary>
    /// <exception cref="ConnectorLoadException">The connector's file is broken.</exception>
    public ConnectorDefinition? Find(string name) =>
        KeyOf(name) is { } key
            ? _loaded.GetOrAdd(key, known => new Lazy<ConnectorDefinition>(loaders[known])).Value
            : null;

    private string? KeyOf(string name) =>
        loaders.ContainsKey(name) ? name : SlugOf(name) is var slug && loaders.ContainsKey(slug) ? slug : null;
}
