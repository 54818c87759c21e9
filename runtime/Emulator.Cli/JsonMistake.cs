using System.Text.Json;

namespace Emulator.Cli;

/// <summary>Words for a text that is no JSON.</summary>
internal static class JsonMistake
{
    /// <summary>With file, line and column, counted from 1.</summary>
    /// <param name="named">The file as it was typed.</param>
    /// <param name="broken">What the parser says.</param>
    public static InputException In(string named, JsonException broken) =>
        new($"{named}:{broken.LineNumber + 1}:{broken.BytePositionInLine + 1}: not JSON: {Sentence(broken.Message)}");

    // The parser adds the place in words of its own, counted from 0.
    private static string Sentence(string message)
    {
        var place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return place < 0 ? message : message[..place];
    }
}
