using System.Text.Json;
using Emulator.Hosting.Workspaces;
using Emulator.Values.Json;

namespace Emulator.Hosting.Checking;

/// <summary>The files and shown names of one kind of asset.</summary>
/// <param name="Files">Paths in the kind's folder, with slashes.</param>
/// <param name="Names">As the files say, or as hand-written files are called.</param>
internal sealed record AssetNames(IReadOnlyList<string> Files, IReadOnlyList<string> Names)
{
    public static AssetNames Of(AssetKind kind, Workspace workspace)
    {
        var folder = Path.Combine(workspace.Root, kind.Folder);
        if (!Directory.Exists(folder))
        {
            return new AssetNames([], []);
        }

        var exports = Directory.GetFiles(folder, "*" + kind.Ending, SearchOption.AllDirectories);
        var written = kind.HandWritten is { } ending ? Directory.GetFiles(folder, "*" + ending) : [];
        return new AssetNames(
            [.. exports.Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))],
            [.. exports.Select(NameOf).OfType<string>(), .. written.Select(file => Path.GetFileNameWithoutExtension(file))]);
    }

    // As jobs find them: by path from any folder upward, by name, by the file's own name.
    public bool Has(string? path, string? name) =>
        (name is not null && Names.Contains(name))
        || (path is not null && Files.Any(file => ("/" + file).EndsWith("/" + path, StringComparison.Ordinal) || Path.GetFileName(file) == Path.GetFileName(path)));

    private static string? NameOf(string file)
    {
        try
        {
            return PlainJson.Read(File.ReadAllBytes(file))["name"].AsText();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
