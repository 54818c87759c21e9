namespace Emulator.Hosting.Workspaces;

/// <summary>
/// The folder that holds an author's recipes, connections and connectors, and the emulator's state beside them.
/// All paths are absolute.
/// </summary>
public sealed class Workspace
{
    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true };

    public Workspace(string root) => Root = Path.GetFullPath(root);

    public string Root { get; }

    /// <summary>Where jobs, sealed secrets and keys live; readable by the owner alone, never committed.</summary>
    public string StateFolder => Path.Combine(Root, ".emulator");

    public string DatabaseFile => Path.Combine(StateFolder, "emulator.db");

    /// <summary>The workspace's settings; it may be missing.</summary>
    public string SettingsFile => Path.Combine(Root, "emulator.yaml");

    /// <summary>Project and environment properties; it may be missing.</summary>
    public string PropertiesFile => Path.Combine(Root, "properties.yaml");

    public string ConnectorsFolder => Path.Combine(Root, "connectors");

    /// <summary>The nearest folder upward that holds recipes/ or emulator.yaml, else the folder itself.</summary>
    public static Workspace Nearest(string folder)
    {
        for (var candidate = new DirectoryInfo(folder); candidate is not null; candidate = candidate.Parent)
        {
            if (Directory.Exists(Path.Combine(candidate.FullName, "recipes"))
                || File.Exists(Path.Combine(candidate.FullName, "emulator.yaml")))
            {
                return new Workspace(candidate.FullName);
            }
        }

        return new Workspace(folder);
    }

    /// <summary>Every recipe file, sorted.</summary>
    public IReadOnlyList<string> RecipeFiles() =>
        [.. Files("*.recipe.yaml", "recipes").Concat(Files("*.recipe.json", "recipes")).Order(StringComparer.Ordinal)];

    /// <summary>Every connection file: those in connections/ and those that lie among the recipes, sorted.</summary>
    public IReadOnlyList<string> ConnectionFiles() => Files("*.connection.yaml", "connections", "recipes");

    /// <summary>Every file of test cases: those in tests/, beside recipes and beside connectors, sorted.</summary>
    public IReadOnlyList<string> TestFiles() => Files("*.test.yaml", "tests", "recipes", "connectors");

    /// <summary>The name by which a file of the workspace is known in the history: its path from the root, with slashes.</summary>
    public string Relative(string path)
    {
        var full = Path.GetFullPath(path);
        var relative = Path.GetRelativePath(Root, full);
        return relative.StartsWith("..", StringComparison.Ordinal) ? full : relative.Replace('\\', '/');
    }

    /// <summary>
    /// A file of the workspace as an author would write it: relative to the current folder where it is inside it. What is
    /// no file, such as the name of a connection that is not there, stays as it is.
    /// </summary>
    public string Display(string path)
    {
        var full = Path.GetFullPath(path, Root);
        if (!Path.IsPathRooted(path) && !Path.Exists(full))
        {
            return path;
        }

        var relative = Path.GetRelativePath(Environment.CurrentDirectory, full);
        return relative.StartsWith("..", StringComparison.Ordinal) ? full : relative;
    }

    /// <summary>The text with the workspace's files in it written as <see cref="Display"/> writes them.</summary>
    public string DisplayIn(string text)
    {
        var folder = Path.GetRelativePath(Environment.CurrentDirectory, Root);
        return folder.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(folder)
            ? text
            : text.Replace(Root + Path.DirectorySeparatorChar, folder == "." ? string.Empty : folder + Path.DirectorySeparatorChar);
    }

    private List<string> Files(string pattern, params string[] folders) =>
    [
        .. folders
            .Select(folder => Path.Combine(Root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, pattern, Everywhere))
            .Order(StringComparer.Ordinal),
    ];
}
