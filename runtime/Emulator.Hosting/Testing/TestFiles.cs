using Emulator.Hosting.Workspaces;
using Emulator.Testing.Files;

namespace Emulator.Hosting.Testing;

/// <summary>Finds the test files of a workspace, and the files that they name.</summary>
internal sealed class TestFiles(Workspace workspace)
{
    private const string Ending = ".test.yaml";

    private static readonly string[] ConnectorFiles = ["connector.rb", "connector.js"];

    /// <summary>Test files and folders of them, absolute; none for the whole workspace.</summary>
    public IReadOnlyList<string> Find(IReadOnlyList<string> paths)
    {
        var all = workspace.TestFiles();
        return paths.Count == 0
            ? all
            : [.. paths.SelectMany(path => File.Exists(path) ? [path] : all.Concat(InFolder(path)).Where(file => IsIn(file, path))).Distinct().Order(StringComparer.Ordinal)];
    }

    public TestSources Sources => new()
    {
        Read = Text,
        Name = workspace.Relative,
        Find = Named,
        RecipeOf = RecipeOf,
        ConnectorOf = ConnectorOf,
    };

    private static IEnumerable<string> InFolder(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*" + Ending, new EnumerationOptions { RecurseSubdirectories = true })
        : [];

    private static bool IsIn(string file, string folder) => file.StartsWith(folder.TrimEnd('/') + '/', StringComparison.Ordinal);

    private static string? Text(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // From the naming file's folder, then from the workspace's root, then by its name among the recipes.
    private string? Named(string from, string name)
    {
        string[] candidates = [Path.GetFullPath(name, Path.GetDirectoryName(from)!), Path.GetFullPath(name, workspace.Root)];
        return candidates.FirstOrDefault(File.Exists)
            ?? (name.Contains('/') || !name.Contains(".recipe.", StringComparison.Ordinal) ? null : Only(workspace.RecipeFiles(), name));
    }

    private string? RecipeOf(string test)
    {
        var stem = Stem(test);
        string[] names = [$"{stem}.recipe.yaml", $"{stem}.recipe.json"];
        return names.Select(name => Path.Combine(Path.GetDirectoryName(test)!, name)).FirstOrDefault(File.Exists)
            ?? names.Select(name => Only(workspace.RecipeFiles(), name)).FirstOrDefault(path => path is not null);
    }

    private static string? ConnectorOf(string test)
    {
        var folder = Path.GetDirectoryName(test)!;
        string[] names = [.. ConnectorFiles, $"{Stem(test)}.rb", $"{Stem(test)}.js"];
        return names.Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }

    private static string Stem(string test)
    {
        var name = Path.GetFileName(test);
        return name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? name[..^Ending.Length] : Path.GetFileNameWithoutExtension(name);
    }

    // Two files of one name: the test must say which.
    private static string? Only(IReadOnlyList<string> files, string name) =>
        files.Where(file => Path.GetFileName(file) == name).ToList() is [var only] ? only : null;
}
