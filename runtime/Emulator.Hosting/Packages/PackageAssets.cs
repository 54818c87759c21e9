using System.Text.Json;
using Emulator.Hosting.Workspaces;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Hosting.Packages;

/// <summary>The files of a package that are no recipes (recipe-format 14).</summary>
internal static class PackageAssets
{
    private static readonly string[] Kinds =
        [".connection.json", ".lookup_table.json", ".workato_db_table.json", ".project_properties.json", ".properties.json"];

    public static bool IsKnown(string name) => Kinds.Any(kind => name.EndsWith(kind, StringComparison.OrdinalIgnoreCase));

    /// <summary>False for a file that nothing here uses.</summary>
    public static bool Add(PackageFile file, Workspace workspace, SortedDictionary<string, string> plan, ConnectionShells connections)
    {
        if (!IsKnown(file.Name) || Read(file.Text) is not { } asset)
        {
            return false;
        }

        if (file.Name.EndsWith(".connection.json", StringComparison.OrdinalIgnoreCase))
        {
            if (asset["name"].AsText() is { } name)
            {
                // A custom connector is named by its file; the recipes that use it know the provider's id better.
                var provider = asset["provider"].AsText() ?? Path.GetFileName(asset["provider"]["zip_name"].AsText() ?? string.Empty).Split('.')[0];
                connections.Need(name, provider);
            }
        }
        else if (file.Name.EndsWith("properties.json", StringComparison.OrdinalIgnoreCase))
        {
            AddProperties(asset, workspace, plan);
        }
        else
        {
            plan[Path.Combine(workspace.Root, "tables", Path.GetFileName(file.Name))] = file.Text;
        }

        return true;
    }

    // Names travel, values never do.
    private static void AddProperties(Value asset, Workspace workspace, SortedDictionary<string, string> plan)
    {
        var path = Path.Combine(workspace.Root, "properties.yaml");
        var before = plan.GetValueOrDefault(path) ?? (File.Exists(path) ? File.ReadAllText(path) : string.Empty);
        var names = (asset["data"] as RecordValue ?? asset as RecordValue)?.Keys ?? [];
        var lines = names.Select(name => PlainJson.Write(name) + ":").Where(line => !before.Contains(line, StringComparison.Ordinal));
        plan[path] = before + string.Concat(lines.Select(line => line + "\n"));
    }

    private static Value? Read(string text)
    {
        try
        {
            return PlainJson.Read(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
