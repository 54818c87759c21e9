namespace Emulator.History;

/// <summary>A file that nobody but its owner may read, in a folder that nobody else may enter.</summary>
internal static class OwnerOnly
{
    private const UnixFileMode FileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode FolderMode = FileMode | UnixFileMode.UserExecute;

    public static void MakeFile(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, FolderMode);
        }

        // A file that is there is never opened here: closing it again would drop the locks that SQLite holds on it
        // elsewhere in this process.
        if (!File.Exists(path))
        {
            Make(path);
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, FileMode);
        }
    }

    private static void Make(string path)
    {
        var options = new FileStreamOptions
        {
            Mode = System.IO.FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.ReadWrite,
        };
        if (!OperatingSystem.IsWindows())
        {
            // Made with its mode rather than changed afterwards: there is no moment in which others can open it.
            // SQLite gives its own files beside it (WAL, shared memory) the same mode.
            options.UnixCreateMode = FileMode;
        }

        try
        {
            using var file = new FileStream(path, options);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process made it first, which is as good.
        }
    }
}
