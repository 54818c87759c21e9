namespace Emulator.Cli.Output;

/// <summary>A file that a person asked for by name.</summary>
internal static class OutputFile
{
    /// <param name="typed">What was typed, which the message repeats.</param>
    /// <param name="path">The file that it means, absolute.</param>
    /// <param name="text">All of it.</param>
    /// <exception cref="InputException">It cannot be written.</exception>
    public static void Write(string typed, string path, string text)
    {
        try
        {
            File.WriteAllText(path, text);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{typed} cannot be written: {refused.Message}");
        }
    }
}
