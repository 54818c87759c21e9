using System.Buffers;
using Emulator.Values.Problems;

namespace Emulator.Yaml;

/// <summary>
/// Finds characters that YAML 1.2 forbids (section 5.1). The parser below takes a NUL for the end of the file, so that
/// everything after it would be lost in silence.
/// </summary>
internal static class CharacterCheck
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code).Except(['\t', '\n', '\r']), '\u007F', '\uFFFE', '\uFFFF']);

    public static Problem? Find(string file, string text)
    {
        var index = text.AsSpan().IndexOfAny(Forbidden);
        if (index < 0)
        {
            return null;
        }

        var before = text.AsSpan(0, index);
        var place = new SourcePlace(file, before.Count('\n') + 1, index - (before.LastIndexOf('\n') + 1) + 1);
        var name = $"U+{(int)text[index]:X4}";
        return new Problem(
            YamlProblems.Character,
            place,
            $"The character {name} cannot stand in a YAML file",
            $"remove it, or write \"\\u{(int)text[index]:X4}\" in double quotes");
    }
}
