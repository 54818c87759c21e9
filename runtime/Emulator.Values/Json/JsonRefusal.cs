using System.Text.RegularExpressions;

namespace Emulator.Values.Json;

/// <summary>
/// Why a text is no JSON, in the words of Ruby's parser, which authors know and some compare: the line of its own source
/// that gives up, and the text from there. An object that cannot be read is refused as a whole; of a list, the item.
/// </summary>
public sealed partial class JsonRefusal
{
    [GeneratedRegex(@"\G(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+(?:[eE][+-]?\d+)?|[eE][+-]?\d+)|-?(?:0|[1-9]\d*)(?!\d)|""(?:[^""\\\x00-\x1f]|\\[^\x00-\x1f])*"")", RegexOptions.CultureInvariant)]
    private static partial Regex Scalar();

    [GeneratedRegex(@"\G""(?:[^""\\\x00-\x1f]|\\[^\x00-\x1f])*""", RegexOptions.CultureInvariant)]
    private static partial Regex Text();

    private const int Root = 859;
    private const int List = 451;
    private const int NotANumber = 225;
    private const int ShownLetters = 2000;

    private readonly string _text;
    private string? _message;

    private JsonRefusal(string text) => _text = text;

    /// <summary>The message, such as <c>859: unexpected token at '&lt;html&gt;'</c>.</summary>
    /// <param name="text">A text that is no JSON.</param>
    public static string Of(string text)
    {
        var refusal = new JsonRefusal(text);
        var start = refusal.Blanks(0);
        var end = refusal.Value(start, depth: 0);
        return refusal._message ?? refusal.Message(Root, end < 0 ? start : refusal.Blanks(end));
    }

    // Each gives where it ends; -1 for what cannot be read. A message that is set has decided.
    private int Value(int at, int depth)
    {
        if (at >= _text.Length || depth > 100)
        {
            return -1;
        }

        if (string.CompareOrdinal(_text, at, "NaN", 0, 3) == 0)
        {
            return Refuse(NotANumber, at);
        }

        return _text[at] switch
        {
            '{' => Members(at + 1, depth),
            '[' => Items(at + 1, depth),
            _ => Scalar().Match(_text, at) is { Success: true } found ? at + found.Length : -1,
        };
    }

    private int Members(int at, int depth)
    {
        at = Blanks(at);
        if (Is('}', at))
        {
            return at + 1;
        }

        while (true)
        {
            var key = Text().Match(_text, Blanks(at));
            var colon = key.Success ? Blanks(key.Index + key.Length) : -1;
            var end = Is(':', colon) ? Value(Blanks(colon + 1), depth + 1) : -1;
            if (end < 0 || _message is not null)
            {
                return -1;
            }

            at = Blanks(end);
            if (!Is(',', at))
            {
                return Is('}', at) ? at + 1 : -1;
            }

            at++;
        }
    }

    private int Items(int at, int depth)
    {
        at = Blanks(at);
        if (Is(']', at))
        {
            return at + 1;
        }

        while (true)
        {
            at = Blanks(at);
            var end = Value(at, depth + 1);
            if (_message is not null || end < 0)
            {
                return Refuse(List, at);
            }

            at = Blanks(end);
            if (!Is(',', at))
            {
                return Is(']', at) ? at + 1 : Refuse(List, at);
            }

            at++;
        }
    }

    private int Refuse(int line, int at)
    {
        _message ??= Message(line, at);
        return -1;
    }

    private string Message(int line, int at)
    {
        var rest = _text[Math.Min(at, _text.Length)..];
        return $"{line}: unexpected token at '{(rest.Length <= ShownLetters ? rest : rest[..ShownLetters] + "…")}'";
    }

    private bool Is(char sign, int at) => at >= 0 && at < _text.Length && _text[at] == sign;

    private int Blanks(int at)
    {
        while (at < _text.Length && _text[at] is ' ' or '\t' or '\r' or '\n')
        {
            at++;
        }

        return at;
    }
}
