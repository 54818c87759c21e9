using Emulator.Hosting.Workspaces;

namespace Emulator.Hosting.Packages;

/// <summary>What an import will write: path to text. Nothing is written before everything has been read.</summary>
internal sealed class PackagePlan(Workspace workspace)
{
    public SortedDictionary<string, string> Files { get; } = new(StringComparer.Ordinal);

    public Workspace Workspace => workspace;

    /// <summary>A file under one of the workspace's folders.</summary>
    public void Add(string folder, string name, string text) => Files[Path.Combine(workspace.Root, folder, name)] = text;

    /// <summary>The files that were written, that were there already, and that there are with other content.</summary>
    public (List<string> Written, List<string> Kept, List<string> Refused) Write(bool isDry, bool overwrites)
    {
        List<string> written = [], kept = [], refused = [];
        foreach (var (path, text) in Files)
        {
            var isThere = File.Exists(path);
            var isSame = isThere && File.ReadAllText(path) == text;
            (isSame ? kept : isThere && !overwrites ? refused : written).Add(workspace.Relative(path));
            if (!isDry && !isSame && (!isThere || overwrites))
            {
                WriteWhole(path, text);
            }
        }

        return (written, kept, refused);
    }

    // Nobody ever sees half a file.
    private static void WriteWhole(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var half = path + ".part";
        File.WriteAllText(half, text);
        File.Move(half, path, overwrite: true);
    }
}
