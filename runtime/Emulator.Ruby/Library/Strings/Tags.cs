using System.Net;
using System.Text;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Strings;

/// <summary>Text without its HTML: tags, comments and scripts go, and what could be read as a tag is escaped.</summary>
internal static class Tags
{
    public static void Define(MethodTable<RubyString> table) =>
        table.Add("strip_tags", static self => new RubyString(Strip(self.Text)));

    private static string Strip(string html)
    {
        var text = new StringBuilder();
        for (var index = 0; index < html.Length;)
        {
            var letter = html[index];
            if (letter == '<' && End(html, index) is > 0 and var end)
            {
                index = end;
            }
            else
            {
                var known = letter == '&' ? Entity(html, index) : null;
                text.Append(Escaped(known?.Text ?? letter.ToString()));
                index += known?.Length ?? 1;
            }
        }

        return text.ToString();
    }

    // Behind the tag or comment that begins here; 0 when none does.
    private static int End(string html, int start)
    {
        if (Starts(html, start, "<!--"))
        {
            return After(html, "-->", start + 4);
        }

        var next = start + 1 < html.Length ? html[start + 1] : ' ';
        if (next is '?' || (next is '!' && !Starts(html, start, "<![CDATA[")))
        {
            return After(html, ">", start);
        }

        if (!char.IsAsciiLetter(next) && (next != '/' || start + 2 >= html.Length || !char.IsAsciiLetter(html[start + 2])))
        {
            return 0;
        }

        var end = Close(html, start);
        foreach (var raw in (ReadOnlySpan<string>)["script", "style"])
        {
            if (Starts(html, start, "<" + raw) && !char.IsAsciiLetterOrDigit(html.ElementAtOrDefault(start + 1 + raw.Length)))
            {
                var close = html.IndexOf("</" + raw, end, StringComparison.OrdinalIgnoreCase);
                return close < 0 ? html.Length : After(html, ">", close);
            }
        }

        return end;
    }

    // The bracket that closes a tag is none inside of a quoted attribute.
    private static int Close(string html, int start)
    {
        var quote = '\0';
        for (var index = start; index < html.Length; index++)
        {
            var letter = html[index];
            if (quote != '\0')
            {
                quote = letter == quote ? '\0' : quote;
            }
            else if (letter is '"' or '\'' && html[index - 1] is '=' or ' ')
            {
                quote = letter;
            }
            else if (letter == '>')
            {
                return index + 1;
            }
        }

        return html.Length;
    }

    private static bool Starts(string html, int at, string text) =>
        string.Compare(html, at, text, 0, text.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static int After(string html, string mark, int from) =>
        from <= html.Length && html.IndexOf(mark, from, StringComparison.Ordinal) is >= 0 and var at ? at + mark.Length : html.Length;

    private static string Escaped(string text) => text switch
    {
        "<" => "&lt;",
        ">" => "&gt;",
        "&" => "&amp;",
        _ => text,
    };

    // What the entity that stands here says, and its length; null when there is none that HTML knows.
    private static (string Text, int Length)? Entity(string html, int at)
    {
        var length = html.AsSpan(at, Math.Min(12, html.Length - at)).IndexOf(';') + 1;
        var written = html.Substring(at, Math.Max(length, 0));
        var text = WebUtility.HtmlDecode(written);
        return length > 2 && text != written ? (text, length) : null;
    }
}
