using Emulator.Values.Problems;

namespace Emulator.Yaml;

/// <summary>
/// Finds characters that YAML 1.2 forbids (section 5.1). The parser below takes a NUL for the end of the file, so that
/// everything after it would be lost in silence.
/// </summary>
internal static class CharacterCheck
{
    public static Problem? Find(string file, string text)
    {
        // A plain loop: the vectorized search would be compiled anew in each process, which costs more than it saves.
        var index = 0;
        while (index < text.Length && !IsForbidden(text[index]))
        {
            index++;
        }

        return index == text.Length ? null : Describe(file, text, index);
    }

    private static bool IsForbidden(char letter) =>
        letter is < ' ' and not ('\t' or '\n' or '\r') or '\u007F' or '\uFFFE' or '\uFFFF';

    private static Problem Describe(string file, string text, int index)
    {
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
