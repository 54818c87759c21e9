namespace Emulator.Values.Json;

/// <summary>
/// JSON as services and people know it: dates and times are ISO texts, bytes are Base64. Reading gives back records,
/// lists, texts, integers of any size, numbers, booleans and null; a number with a fraction or exponent is a Number.
/// </summary>
public static class PlainJson
{
    /// <exception cref="System.Text.Json.JsonException">The text is not JSON; carries line and byte position.</exception>
    public static Value Read(string json) => Value.Null;

    public static Value Read(ReadOnlySpan<byte> utf8) => Value.Null;

    public static string Write(Value value, bool indented = false) => string.Empty;

    public static byte[] WriteBytes(Value value) => [];
}
