using System.IO.Compression;
using System.Text;

namespace Emulator.Hosting.Packages;

/// <summary>Reads a package's zip: no entry leads outside, and nothing is unpacked beyond what a package can be.</summary>
internal static class PackageZip
{
    public const long LargestFile = 40_000_000;
    private const int MostFiles = 20_000;
    private const long MostBytes = 300_000_000;

    public static List<PackageFile> Read(string path)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Read, new ZipNames());
        if (zip.Entries.Count > MostFiles)
        {
            throw new PackageException($"{path} has {zip.Entries.Count} files, at most {MostFiles} are unpacked");
        }

        var files = new SortedDictionary<string, PackageFile>(StringComparer.Ordinal);
        var left = MostBytes;
        foreach (var entry in zip.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            var name = SafeName(path, entry.FullName);
            if (PackageSource.IsWanted(name))
            {
                var bytes = ReadEntry(path, entry, Math.Min(left, LargestFile));
                left -= bytes.Length;
                if (!files.TryAdd(name, new PackageFile(name, Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'))))
                {
                    throw new PackageException($"{path} has the file {name} twice");
                }
            }
        }

        return [.. files.Values];
    }

    // What the entry says of its own size may be a lie.
    private static byte[] ReadEntry(string path, ZipArchiveEntry entry, long most)
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

        return bytes.ToArray();
    }

    private static string SafeName(string path, string name)
    {
        var plain = name.Replace('\\', '/');
        return plain.StartsWith('/') || plain.Contains(':') || plain.Any(char.IsControl) || plain.Split('/').Any(part => part is ".." or ".")
            ? throw new PackageException($"{path} has a file that would lie outside: {name}")
            : plain;
    }
}
