using Emulator.Values;
using Emulator.Values.Json;
using Emulator.Yaml;

namespace Emulator.Connections.Files;

/// <summary>Writes values as YAML on one line, with quotes only where they are needed.</summary>
internal static class YamlText
{
    public static string Of(Value value) => value switch
    {
        TextValue text when IsPlain(text.Text) => text.Text,

        // JSON is YAML, texts in double quotes included.
        _ => PlainJson.Write(value),
    };

    private static bool IsPlain(string text) =>
        text.Length > 0
        && char.IsAsciiLetterOrDigit(text[0])
        && text[^1] is not (' ' or ':')
        && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is ' ' or '_' or '-' or '.' or '/' or '@' or '+' or ':')
        && !text.Contains(": ", StringComparison.Ordinal)
        && CoreSchema.Read(text) is TextValue;
}
