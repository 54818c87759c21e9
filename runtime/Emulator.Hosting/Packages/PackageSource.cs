using System.IO.Compression;
using System.Text;

namespace Emulator.Hosting.Packages;

/// <summary>The files of a package: one export, a project's folder, or a zip of one (recipe-format 1).</summary>
internal static class PackageSource
{
    private const int MostFiles = 20_000;
    private const long MostBytes = 300_000_000;
    private const long LargestFile = 40_000_000;

    /// <summary>Relative paths with slashes, and the texts.</summary>
    /// <exception cref="PackageException">It cannot be read, or is none that anybody should unpack.</exception>
    public static IReadOnlyList<PackageFile> Read(string path)
    {
        try
        {
            return Directory.Exists(path) ? ReadFolder(path)
                : path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? ReadZip(path)
                : [new PackageFile(Path.GetFileName(path), File.ReadAllText(path))];
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new PackageException($"{path} cannot be read: {unreadable.Message}", unreadable);
        }
    }

    private static List<PackageFile> ReadFolder(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.json", new EnumerationOptions { RecurseSubdirectories = true })
            .Order(StringComparer.Ordinal)
            .Select(file => new PackageFile(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file))),
    ];

    private static List<PackageFile> ReadZip(string path)
    {
        // Names are UTF-8 without its flag in the platform's own zips; the reader takes the old code page then.
        using var zip = ZipFile.Open(path, ZipArchiveMode.Read, Encoding.UTF8);
        if (zip.Entries.Count > MostFiles)
        {
            throw new PackageException($"{path} has {zip.Entries.Count} files, at most {MostFiles} are unpacked");
        }

        var files = new List<PackageFile>();
        var left = MostBytes;
        foreach (var entry in zip.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            var name = SafeName(path, entry.FullName);
            if (name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            {
                var text = ReadEntry(path, entry, Math.Min(left, LargestFile));
                left -= text.Length;
                files.Add(new PackageFile(name, text));
            }
        }

        return files;
    }

    // What the entry says of its own size may be a lie.
    private static string ReadEntry(string path, ZipArchiveEntry entry, long most)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (var read = content.Read(buffer); read > 0; read = content.Read(buffer))
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > most)
            {
                throw new PackageException($"{path} is larger unpacked than a package can be ({entry.FullName})");
            }
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static string SafeName(string path, string name)
    {
        var plain = name.Replace('\\', '/');
        return plain.StartsWith('/') || plain.Contains(':') || plain.Split('/').Contains("..")
            ? throw new PackageException($"{path} has a file that would lie outside: {name}")
            : plain;
    }
}
