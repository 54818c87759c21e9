using System.Text;

namespace Emulator.Plugins;

/// <summary>Reads the text of a connector.</summary>
internal static class SourceFile
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <param name="file">UTF-8, or what a mark at its beginning says.</param>
    /// <param name="most">The longest that is read, in bytes.</param>
    /// <exception cref="IOException">The file is longer.</exception>
    public static string Read(string file, long most)
    {
        using var handle = File.OpenHandle(file);
        var length = RandomAccess.GetLength(handle);
        if (length > most)
        {
            throw new IOException($"the file is larger than {most / 1_000_000} MB");
        }

        // A stream and its reader would be the first of this process, which takes longer than reading.
        var bytes = new byte[length];
        var read = RandomAccess.Read(handle, bytes, 0);
        return read < length || bytes is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..]
            ? File.ReadAllText(file, Strict)
            : Strict.GetString(bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes);
    }

    /// <summary>Whether the error says that there is no text to be had.</summary>
    public static bool IsUnreadable(Exception error) => error is IOException or UnauthorizedAccessException or ArgumentException;
}
