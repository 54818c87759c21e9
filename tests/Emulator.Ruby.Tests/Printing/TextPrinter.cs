using System.Text;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Tests.Printing;

/// <summary>Text between quotes or slashes.</summary>
internal static class TextPrinter
{
    /// <summary>True for what may stand behind a colon, or before one, without quotes.</summary>
    public static bool IsName(string text) =>
        text.Length > 0 && (char.IsAsciiLetter(text[0]) || text[0] == '_') && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');

    public static string Quoted(StringNode text)
    {
        var quoted = new StringBuilder();
        if (text.Bytes is { } bytes)
        {
            foreach (var one in bytes)
            {
                quoted.Append("\\x").Append(one.ToString("X2"));
            }

            return quoted.ToString();
        }

        foreach (var letter in text.Text)
        {
            _ = letter switch
            {
                '"' or '\\' or '#' => quoted.Append('\\').Append(letter),
                '\n' => quoted.Append("\\n"),
                < ' ' or '\u007f' => quoted.Append("\\u").Append(((int)letter).ToString("x4")),
                _ => quoted.Append(letter),
            };
        }

        return quoted.ToString();
    }

    /// <summary>A pattern keeps its escapes as they are written; only a slash would end it.</summary>
    public static string Pattern(string text)
    {
        var pattern = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length)
            {
                pattern.Append(text, at++, 2);
            }
            else
            {
                pattern.Append(text[at] == '/' ? "\\/" : text[at].ToString());
            }
        }

        return pattern.ToString();
    }
}
