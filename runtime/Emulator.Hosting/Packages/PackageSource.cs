namespace Emulator.Hosting.Packages;

/// <summary>The files of a package: one export, a project's folder, or a zip of one (recipe-format 1).</summary>
internal static class PackageSource
{
    private static readonly EnumerationOptions Everywhere = new()
    {
        RecurseSubdirectories = true,

        // A link may lead back to a folder above it.
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    /// <summary>Relative paths with slashes, and the texts.</summary>
    /// <exception cref="PackageException">It cannot be read, or is none that anybody should unpack.</exception>
    public static IReadOnlyList<PackageFile> Read(string path)
    {
        try
        {
            IReadOnlyList<PackageFile> files = Directory.Exists(path) ? ReadFolder(path)
                : IsZip(path) ? PackageZip.Read(path)
                : [new PackageFile(Path.GetFileName(path), ReadFile(path))];
            return files.Count > 0
                ? files
                : throw new PackageException($"{path} holds nothing of an exported project: no NAME.recipe.json, no other .json");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException)
        {
            throw new PackageException($"{path} cannot be read: {unreadable.Message}", unreadable);
        }
    }

    public static bool IsWanted(string name) =>
        name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || name.EndsWith(CustomAdapters.Source, StringComparison.OrdinalIgnoreCase);

    private static List<PackageFile> ReadFolder(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", Everywhere)
            .Where(IsWanted)
            .Order(StringComparer.Ordinal)
            .Select(file => new PackageFile(Path.GetRelativePath(folder, file).Replace('\\', '/'), ReadFile(file))),
    ];

    private static string ReadFile(string path) => new FileInfo(path) is { Length: > PackageZip.LargestFile } large
        ? throw new PackageException($"{path} has {large.Length / 1_000_000} MB, more than an exported file can have")
        : File.ReadAllText(path);

    // By its name, or by how a zip begins, whatever it is called.
    private static bool IsZip(string path)
    {
        if (path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        using var file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[4];
        return file.ReadAtLeast(start, 4, throwOnEndOfStream: false) == 4 && start.SequenceEqual("PK\u0003\u0004"u8);
    }
}
