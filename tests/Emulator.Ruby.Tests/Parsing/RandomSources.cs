using System.Text;

namespace Emulator.Ruby.Tests.Parsing;

/// <summary>Sources that nobody wrote: words and signs of the language in any order, sound sources cut and mixed, and plain noise.</summary>
internal sealed class RandomSources(Random random, IReadOnlyList<string> sound)
{
    private const int LongestSoup = 40;
    private const int MostChanges = 6;

    private static readonly string[] Words =
    [
        "a", "b", "x", "nil", "true", "self", "1", "0", "-1", "2.5", "1e3", "10**9", "'s'", "\"t\"", "\"#{", "}\"", ":a", "a:", "\"k\":", "/r/", "/(?<n>.)/",
        "%w[", "%i(", "<<~T\n", "T\n", "[", "]", "(", ")", "{", "}", "|", "||", "&", "&&", "&.", ".", "::", ",", ";", "\n", "?", ":", "=>", "->", "=",
        "==", "=~", "!", "!~", "+", "-", "*", "**", "/", "%", "<", "<=>", "<<", ">>", "..", "...", "~", "^", "+=", "||=", "if ", "unless ", "else ", "elsif ",
        "end", "then ", "do ", "while ", "until ", "case ", "when ", "in ", "begin ", "rescue ", "ensure ", "retry", "def f", "def f(a, b = 1, *c, k: 2, **d, &e)", "return ", "next ", "break ",
        "yield ", "not ", "and ", "or ", "lambda { |x| ", "map", "map(&:to_s)", "each", "gsub", "format", "to_s", "first", "fetch", "dig", "sort_by", "inject", "times",
        "Time", "Date", "now", "today", "3.days.ago", "Math::PI", "_1", "it", "@a", "$~", "#x", "\\", "\0", "é", "\u2028", " ", "  ",
    ];

    public string Next() => random.Next(10) switch
    {
        < 4 => Soup(),
        < 9 => Changed(),
        _ => Noise(),
    };

    private string Soup() => string.Concat(Enumerable.Range(0, random.Next(1, LongestSoup)).Select(_ => Words[random.Next(Words.Length)] + (random.Next(3) == 0 ? " " : "")));

    private string Changed()
    {
        var text = new StringBuilder(Sound());
        for (var change = random.Next(1, MostChanges); change > 0; change--)
        {
            var at = random.Next(text.Length + 1);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(at, Math.Min(random.Next(1, 5), text.Length - at));
                    break;
                case 1:
                    text.Insert(at, Words[random.Next(Words.Length)]);
                    break;
                case 2:
                    var other = Sound();
                    text.Insert(at, other.AsSpan(random.Next(other.Length)));
                    break;
                default:
                    var from = random.Next(text.Length + 1);
                    text.Insert(at, text.ToString(from, Math.Min(random.Next(1, 20), text.Length - from)));
                    break;
            }
        }

        return text.ToString();
    }

    private string Noise() => string.Concat(Enumerable.Range(0, random.Next(1, 80)).Select(_ => (char)random.Next(random.Next(2) == 0 ? 0x80 : 0x10000)));

    private string Sound() => sound[random.Next(sound.Count)];
}
