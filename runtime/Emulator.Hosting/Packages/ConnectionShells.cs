using System.Text.RegularExpressions;
using Emulator.Hosting.Connections;
using Emulator.Hosting.Workspaces;
using Emulator.Recipes;
using Emulator.Yaml;

namespace Emulator.Hosting.Packages;

/// <summary>
/// The connections that imported recipes name and the workspace does not have: files with a name and an application,
/// to be connected by a person. A package never holds more of them (recipe-format 13).
/// </summary>
internal sealed class ConnectionShells(Workspace workspace)
{
    private readonly Dictionary<string, string> _needed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _had = new(StringComparer.Ordinal);

    /// <summary>Connection to the provider that recipes use it for.</summary>
    public IReadOnlyDictionary<string, string> Providers => _needed;

    public void Need(Recipe? recipe)
    {
        foreach (var use in recipe?.Connections ?? [])
        {
            _needed.TryAdd(use.Reference, use.Provider);
        }
    }

    /// <summary>A connection that the package has.</summary>
    public void Have(string name, string connector) => _had.TryAdd(name, connector);

    public void AddTo(SortedDictionary<string, string> plan)
    {
        var known = new ConnectionRoom(workspace).Book;

        // The file of a custom connector's connection names the connector; recipes only know an id that no two workspaces share.
        var all = _had.Concat(_needed.Where(need => !_had.ContainsKey(need.Key)).Select(need => KeyValuePair.Create(need.Key, Sdk.ConnectorCatalog.SlugOf(need.Value))));
        foreach (var (name, connector) in all.Where(need => known.Find(need.Key) is null))
        {
            var path = PathOf(name);
            for (var number = 2; plan.TryGetValue(path, out var other) && other != Text(name, connector); number++)
            {
                path = PathOf($"{name} {number}");
            }

            plan[path] = Text(name, connector);
        }
    }

    private string PathOf(string name)
    {
        var file = Regex.Replace(name.ToLowerInvariant(), @"\W+", "-", RegexOptions.None, TimeSpan.FromSeconds(1)).Trim('-');
        return Path.Combine(workspace.Root, "connections", $"{(file.Length == 0 ? "connection" : file)}.connection.yaml");
    }

    private static string Text(string name, string connector)
    {
        var nowhere = new Values.Problems.SourcePlace(string.Empty);
        return YamlWriter.Write(YamlMap.Of(nowhere,
        [
            new YamlEntry("name", nowhere, YamlScalar.OfText(nowhere, name)),
            new YamlEntry("connector", nowhere, YamlScalar.OfText(nowhere, connector)),
        ]));
    }
}
