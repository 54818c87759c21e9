using System.Globalization;
using System.Text;

namespace Emulator.Ruby.Objects;

/// <summary>Ruby's <c>inspect</c> of a text.</summary>
internal static class StringText
{
    public static string Inspect(string content)
    {
        var text = new StringBuilder("\"", content.Length + 2);
        for (var index = 0; index < content.Length; index++)
        {
            var letter = content[index];
            var next = index + 1 < content.Length ? content[index + 1] : ' ';
            if (letter is >= ' ' and < '\u007f')
            {
                _ = letter is '"' or '\\' || (letter == '#' && next is '{' or '$' or '@')
                    ? text.Append('\\').Append(letter)
                    : text.Append(letter);
            }
            else if (char.IsHighSurrogate(letter) && char.IsLowSurrogate(next))
            {
                Append(text, char.ConvertToUtf32(letter, next));
                index++;
            }
            else
            {
                Append(text, letter);
            }
        }

        return text.Append('"').ToString();
    }

    private static void Append(StringBuilder text, int code) => _ = code switch
    {
        '\n' => text.Append("\\n"),
        '\r' => text.Append("\\r"),
        '\t' => text.Append("\\t"),
        '\f' => text.Append("\\f"),
        '\v' => text.Append("\\v"),
        '\b' => text.Append("\\b"),
        '\a' => text.Append("\\a"),
        '\u001b' => text.Append("\\e"),
        _ when IsPrinted(code) => text.Append(char.ConvertFromUtf32(code)),
        > 0xFFFF => text.Append(CultureInfo.InvariantCulture, $"\\u{{{code:X}}}"),
        _ => text.Append(CultureInfo.InvariantCulture, $"\\u{code:X4}"),
    };

    // Measured over all characters: controls but NEL, the two separators of lines, and what Unicode has not given out.
    private static bool IsPrinted(int code) => code == 0x85 || CharUnicodeInfo.GetUnicodeCategory(code) is not (
        UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);
}
