using System.Text.Json;
using Emulator.Hosting.Workspaces;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Hosting.Packages;

/// <summary>
/// The assets that recipes of a package name by the platform's three keys, or by an id of the workspace they come from,
/// and that nobody has (recipe-format 1.2, 11.1): what was not ticked at the export. Connections are no such pieces, an
/// import makes them.
/// </summary>
internal sealed class MissingPieces(Workspace workspace, IReadOnlyList<PackageFile> files)
{
    private static readonly string[] Ids = ["flow_id", "table_id", "lookup_table_id", "template_id", "topic_id", "workato_schema_id"];
    private readonly HashSet<string> _paths = files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SortedSet<string>> _missing = new(StringComparer.Ordinal);

    public void Look(PackageFile recipe)
    {
        try
        {
            Look(PlainJson.Read(recipe.Text), recipe.Name);
        }
        catch (JsonException)
        {
            // Said where the recipe itself is read.
        }
    }

    /// <param name="into">The folder for recipes: what was imported before is there.</param>
    public IReadOnlyList<string> List(string into) =>
    [
        .. _missing.Where(piece => !IsHere(piece.Key, into)).Select(piece => $"{piece.Key} (named by {string.Join(", ", piece.Value)})"),
    ];

    private void Look(Value value, string recipe)
    {
        switch (value)
        {
            case ListValue list:
                foreach (var item in list)
                {
                    Look(item, recipe);
                }

                break;
            case RecordValue record when record["zip_name"].AsText() is { Length: > 0 } path:
                if (!path.EndsWith(".connection.json", StringComparison.Ordinal) && !IsInPackage(path, recipe))
                {
                    Add(path, recipe);
                }

                break;
            case RecordValue record:
                foreach (var (key, member) in record)
                {
                    if (Ids.Contains(key) && member.AsText() is { Length: > 0 } id && id.All(char.IsAsciiDigit))
                    {
                        Add($"{key} {id}", recipe);
                    }

                    Look(key is "code" or "config" && member.AsText() is { } text ? ExportTexts.Read(text) : member, recipe);
                }

                break;
        }
    }

    // From the recipe's folder upward, then a file of the same name anywhere.
    private bool IsInPackage(string path, string recipe)
    {
        for (var folder = Folder(recipe); ; folder = Folder(folder))
        {
            if (_paths.Contains(folder.Length == 0 ? path : $"{folder}/{path}"))
            {
                return true;
            }

            if (folder.Length == 0)
            {
                return _paths.Any(known => known.EndsWith("/" + path, StringComparison.Ordinal));
            }
        }
    }

    private bool IsHere(string piece, string into) =>
        File.Exists(Path.Combine(into, piece.Replace(".recipe.json", ".recipe.yaml", StringComparison.Ordinal)))
        || File.Exists(Path.Combine(into, piece))
        || File.Exists(Path.Combine(workspace.Root, "tables", Path.GetFileName(piece)))
        || File.Exists(Path.Combine(workspace.Root, "templates", Path.GetFileName(piece)));

    private void Add(string piece, string recipe)
    {
        if (!_missing.TryGetValue(piece, out var recipes))
        {
            _missing[piece] = recipes = new SortedSet<string>(StringComparer.Ordinal);
        }

        recipes.Add(recipe);
    }

    private static string Folder(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : string.Empty;
}
