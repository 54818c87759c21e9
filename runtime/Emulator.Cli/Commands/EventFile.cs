using System.Text.Json;
using Emulator.Cli.Output;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Cli.Commands;

/// <summary>A trigger event that a person hands in: one JSON object in a file, or on stdin.</summary>
internal sealed class EventFile(Terminal terminal)
{
    private const string Stdin = "-";

    /// <param name="named">What was typed, which messages repeat.</param>
    /// <param name="path">The file that it means, absolute.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="InputException">There is no such file, or no JSON object in it.</exception>
    public async Task<RecordValue> ReadAsync(string named, string path, CancellationToken cancellation)
    {
        try
        {
            var text = named == Stdin
                ? await terminal.In.ReadToEndAsync(cancellation)
                : File.ReadAllText(path);
            return PlainJson.Read(text) is RecordValue record
                ? record
                : throw new InputException($"{Name(named)}: an event is one JSON object, such as {{ \"id\": 17 }}");
        }
        catch (JsonException broken)
        {
            throw new InputException(BrokenJson.In(Name(named), broken));
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"--event {named}: {(File.Exists(path) ? missing.Message : "there is no such file")}");
        }
    }

    private static string Name(string named) => named == Stdin ? "stdin" : named;
}
