namespace Emulator.Values.Secrets;

/// <summary>
/// Folders and files that only their owner may enter and read (0700, 0600): what is kept of secrets, and what jobs did
/// with them. Each is made with its mode rather than changed afterwards, so that there is no moment in which others can
/// open it. On Windows the user's own profile is as private.
/// </summary>
public static class OwnerOnly
{
    private const UnixFileMode PlainFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode FolderMode = PlainFileMode | UnixFileMode.UserExecute;

    /// <summary>Makes the folder, or closes it to others when it exists.</summary>
    public static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
            return;
        }

        Directory.CreateDirectory(path, FolderMode);
        if (File.GetUnixFileMode(path) != FolderMode)
        {
            File.SetUnixFileMode(path, FolderMode);
        }
    }

    /// <summary>Makes the file, empty, and the folder that it is in, or closes a file that exists to others.</summary>
    public static void MakeFile(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (!Directory.Exists(folder))
        {
            MakeFolder(folder);
        }

        // A file that is there is never opened here: closing it again would drop the locks that its reader (SQLite, for
        // one) holds on it elsewhere in this process.
        if (!File.Exists(path))
        {
            Make(path);
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, PlainFileMode);
        }
    }

    /// <summary>Replaces the file as a whole: a reader sees the old text or the new one, also after a power cut.</summary>
    public static void Replace(string path, byte[] bytes)
    {
        var beside = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var file = Open(beside, FileMode.CreateNew, FileShare.None))
            {
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    /// <summary>Opens the file for writing.</summary>
    public static FileStream Open(string path, FileMode mode, FileShare share, FileOptions further = FileOptions.None)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Share = share, Options = further };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = PlainFileMode;
        }

        return new FileStream(path, options);
    }

    private static void Make(string path)
    {
        try
        {
            using var file = Open(path, FileMode.CreateNew, FileShare.ReadWrite);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process made it first, which is as good.
        }
    }
}
