using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Files;

/// <summary>The platform's file storage as a folder of the workspace's state: nothing outside of it can be named.</summary>
internal sealed class FileFolder(UtilityFolder folder)
{
    private readonly string _root = Path.GetFullPath(Path.Combine(folder.State, "files"));

    /// <summary>Where a path of the storage lies on this machine; the storage's own root for an empty one.</summary>
    /// <exception cref="ConnectorException">It leads out of the storage.</exception>
    public string At(string? path)
    {
        var relative = (path ?? string.Empty).Replace('\\', '/').TrimStart('/');
        var full = Path.GetFullPath(Path.Combine(_root, relative));
        return full == _root || full.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? full
            : throw new ConnectorException(FailureKind.Input, $"\"{path}\" leads out of the file storage");
    }

    /// <summary>The file's place.</summary>
    /// <exception cref="ConnectorException">There is none.</exception>
    public string Existing(string path) => At(path) is var full && File.Exists(full) ? full : throw NotFound("file", path);

    public static ConnectorException NotFound(string kind, string path) =>
        new(FailureKind.Connector, $"the file storage has no {kind} \"{path}\"") { Status = 404 };

    public IEnumerable<string> Files(string? directory) => Directory.Exists(At(directory))
        ? Directory.EnumerateFiles(At(directory), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        : [];

    /// <summary>What steps say of a file.</summary>
    public RecordValue Facts(string full)
    {
        var file = new FileInfo(full);
        return RecordValue.Of(
            ("file_path", Relative(full)),
            ("file_name", file.Name),
            ("directory_path", Relative(file.DirectoryName!)),
            ("size", file.Length),
            ("updated_at", new TimeValue(file.LastWriteTimeUtc)));
    }

    public string Relative(string full) => "/" + Path.GetRelativePath(_root, full).Replace('\\', '/').TrimStart('.');
}
