using Emulator.Values;

namespace Emulator.Hosting.Packages;

/// <summary>
/// Custom connectors of a package: Ruby sources beside their descriptions (recipe-format 13.2). Recipes name one by its
/// slug with numbers behind; the connector's folder has the slug, and one that was renamed has both.
/// </summary>
internal sealed class CustomAdapters
{
    public const string Source = ".custom_adapter.rb";
    public const string Description = ".custom_adapter.json";

    private readonly Dictionary<string, string> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _adapterOf = new(StringComparer.Ordinal);

    public void Add(PackageFile source) => _sources[NameOf(source.Name)] = source.Text;

    /// <summary>A connection that belongs to an adapter.</summary>
    public void Use(string connection, Value provider)
    {
        if (provider["zip_name"].AsText() is { } path)
        {
            _adapterOf[connection] = NameOf(path);
        }
    }

    /// <summary>Writes the connectors; <paramref name="providers"/> are the connections of recipes with the ids they are used by.</summary>
    public void AddTo(PackagePlan plan, IReadOnlyDictionary<string, string> providers)
    {
        foreach (var (name, source) in _sources)
        {
            plan.Add(Path.Combine("connectors", name), "connector.rb", source);
        }

        foreach (var (connection, provider) in providers)
        {
            if (_adapterOf.GetValueOrDefault(connection) is { } adapter
                && _sources.TryGetValue(adapter, out var source)
                && Sdk.ConnectorCatalog.SlugOf(provider) is var slug && slug != adapter)
            {
                plan.Add(Path.Combine("connectors", slug), "connector.rb", source);
            }
        }
    }

    private static string NameOf(string path) => Path.GetFileName(path).Split('.')[0];
}
