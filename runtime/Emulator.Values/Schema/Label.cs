using System.Text;

namespace Emulator.Values.Schema;

/// <summary>Makes the label that people see from a name in code: <c>user_id</c> is <c>User ID</c> (connector-sdk.md 8.1).</summary>
public static class Label
{
    private static readonly HashSet<string> Acronyms = new(StringComparer.OrdinalIgnoreCase) { "id", "url", "uri" };

    public static string For(string name)
    {
        var words = Words(name);
        return string.Join(' ', words.Select((word, index) => Written(word, isFirst: index == 0)));
    }

    private static string Written(string word, bool isFirst)
    {
        if (Acronyms.Contains(word))
        {
            return word.ToUpperInvariant();
        }

        if (word.Length > 1 && !word.Any(char.IsLower))
        {
            return word;
        }

        var lower = word.ToLowerInvariant();
        return isFirst ? char.ToUpperInvariant(lower[0]) + lower[1..] : lower;
    }

    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var at = 0; at < name.Length; at++)
        {
            var separates = name[at] == '_' || char.IsWhiteSpace(name[at]);
            if (word.Length > 0 && (separates || StartsWord(name, at)))
            {
                words.Add(word.ToString());
                word.Clear();
            }

            if (!separates)
            {
                word.Append(name[at]);
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    // At a border between letters and digits, before a capital after a small letter, and before the last capital of HTTPServer.
    private static bool StartsWord(string name, int at)
    {
        var (before, here) = (name[at - 1], name[at]);
        var endsCapitals = char.IsUpper(before) && char.IsUpper(here) && at + 1 < name.Length && char.IsLower(name[at + 1]);
        return endsCapitals
            || (char.IsLower(before) && char.IsUpper(here))
            || (char.IsLetter(before) && char.IsDigit(here))
            || (char.IsDigit(before) && char.IsLetter(here));
    }
}
