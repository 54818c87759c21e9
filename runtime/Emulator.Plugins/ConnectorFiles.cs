namespace Emulator.Plugins;

/// <summary>
/// Which file of a folder is its connector: <c>connector.js</c>, else <c>connector.rb</c>, else the assembly
/// <c>NAME.dll</c> or <c>bin/NAME.dll</c>, NAME being the folder's name; a project <c>NAME.csproj</c> alone is one that has
/// not been built.
/// </summary>
internal static class ConnectorFiles
{
    public const string Assembly = ".dll";
    public const string Project = ".csproj";

    private static readonly string[] Scripts = ["connector.js", "connector.rb"];
    private static readonly EnumerationOptions AnyCase = new() { MatchCasing = MatchCasing.CaseInsensitive };

    /// <summary>The connector in a folder, or null.</summary>
    public static string? In(string folder) =>
        Scripts.Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists)
        ?? Named(folder, Assembly)
        ?? Named(Path.Combine(folder, "bin"), Assembly, NameOf(folder))
        ?? Named(folder, Project);

    /// <summary>The name of the connector in a file: that of its folder, or of a single file its own.</summary>
    public static string NameOfFile(string file)
    {
        var full = Path.GetFullPath(file);
        return Scripts.Contains(Path.GetFileName(full)) ? NameOf(Path.GetDirectoryName(full)!)
            : InOwnFolder(full) ?? Path.GetFileNameWithoutExtension(full);
    }

    // Parcels.dll in parcels/ or parcels/bin/ is the connector parcels, as recipes write it.
    private static string? InOwnFolder(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        var own = string.Equals(NameOf(folder), "bin", StringComparison.OrdinalIgnoreCase) ? Path.GetDirectoryName(folder) ?? folder : folder;
        return string.Equals(NameOf(own), Path.GetFileNameWithoutExtension(file), StringComparison.OrdinalIgnoreCase) ? NameOf(own) : null;
    }

    private static string NameOf(string folder) => Path.GetFileName(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar));

    private static string? Named(string folder, string extension, string? name = null) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, (name ?? NameOf(folder)) + extension, AnyCase).Order(StringComparer.Ordinal).FirstOrDefault()
        : null;
}
