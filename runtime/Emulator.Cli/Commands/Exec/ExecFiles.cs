using System.Text.Json;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Cli.Commands.Exec;

/// <summary>The files that exec's options name.</summary>
internal static class ExecFiles
{
    /// <exception cref="InputException">The file cannot be read, or is no JSON.</exception>
    public static Value Json(string option, string path)
    {
        try
        {
            return PlainJson.Read(File.ReadAllText(path));
        }
        catch (JsonException refused)
        {
            throw new InputException($"{option} {path}: this is no JSON: {refused.Message}");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{option} {path}: {unreadable.Message}");
        }
    }
}
