using System.Text.Json;

namespace Emulator.TrackVia.Server.Wire;

/// <summary>Says what is wrong with a JSON file that a person wrote. The framework's own sentences name its types.</summary>
internal static class JsonMistake
{
    public static string Tell(JsonException problem)
    {
        var place = problem is { LineNumber: { } line, BytePositionInLine: { } column } ? $"line {line + 1}, column {column + 1}: " : string.Empty;
        return place + What(problem);
    }

    // The framework tells its cases apart in words alone; what none of them fits is a value that does not fit.
    private static string What(JsonException problem) => problem switch
    {
        { InnerException: JsonException } or { Path: null } => "this is not JSON",
        _ when problem.Message.Contains("could not be mapped", StringComparison.Ordinal) => $"there is no key \"{problem.Path.Split('.')[^1]}\"",
        _ when problem.Message.Contains("missing required", StringComparison.Ordinal) => $"{Owner(problem)} lacks {Names(problem.Message)}",
        _ => $"the value of {problem.Path} does not fit",
    };

    private static string Owner(JsonException problem) => problem.Path is "$" or null ? "the file" : problem.Path;

    private static string Names(string message) => message[(message.IndexOf("including:", StringComparison.Ordinal) + "including:".Length)..].Trim(' ', '.').Split(". Path")[0];
}
