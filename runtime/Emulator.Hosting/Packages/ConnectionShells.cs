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

    public void Need(Recipe? recipe)
    {
        foreach (var use in recipe?.Connections ?? [])
        {
            Need(use.Reference, use.Provider);
        }
    }

    public void Need(string name, string connector) => _needed.TryAdd(name, connector);

    public void AddTo(SortedDictionary<string, string> plan)
    {
        var known = new ConnectionRoom(workspace).Book;
        foreach (var (name, connector) in _needed.Where(need => known.Find(need.Key) is null))
        {
            var file = Regex.Replace(name.ToLowerInvariant(), @"\W+", "-", RegexOptions.None, TimeSpan.FromSeconds(1)).Trim('-');
            plan.TryAdd(Path.Combine(workspace.Root, "connections", $"{file}.connection.yaml"), Text(name, connector));
        }
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
