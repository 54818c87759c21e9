using System.Text.Json;

namespace Emulator.Values.Json;

/// <summary>Words for a text that is no JSON.</summary>
public static class BrokenJson
{
    /// <summary>With file, line and column (in bytes), counted from 1.</summary>
    /// <param name="named">The file as it was typed.</param>
    /// <param name="broken">What the parser says.</param>
    public static string In(string named, JsonException broken) =>
        $"{named}:{broken.LineNumber + 1}:{broken.BytePositionInLine + 1}: not JSON: {Reason(broken)}";

    /// <summary>What is wrong, without the place that the parser adds in words of its own, counted from 0.</summary>
    public static string Reason(JsonException broken) => broken.Message.Split(" LineNumber:")[0].Split(" Path:")[0];
}
