using System.Text.Json;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Cli.Commands.Exec;

/// <summary>A JSON file that an option names.</summary>
internal static class JsonFile
{
    /// <exception cref="InputException">There is no such file, or no JSON in it.</exception>
    public static Value Read(CommandScope scope, string file)
    {
        using var opened = Open(scope, file);
        try
        {
            return PlainJson.Read(opened.ReadToEnd());
        }
        catch (JsonException broken)
        {
            throw new InputException(BrokenJson.In(file, broken));
        }
    }

    /// <exception cref="InputException">There is no such file.</exception>
    public static StreamReader Open(CommandScope scope, string file)
    {
        try
        {
            return new StreamReader(scope.PathHere(file));
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"No such file or directory @ rb_sysopen - {file}");
        }
    }
}
