using System.Globalization;
using System.Text;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Formats;

/// <summary>
/// JSON to the letter: as ActiveSupport writes it, with <c>&lt; &gt; &amp;</c> and the two line separators escaped, or as
/// plain <c>JSON.generate</c> does.
/// </summary>
public static class JsonText
{
    /// <summary>As <c>JSON.generate</c>: times and the like by their text, nothing escaped for HTML.</summary>
    public static string Plain(RubyRun run, RubyObject value)
    {
        var text = new StringBuilder();
        Write(run, text, JsonForm.Plain(run, value), isForHtml: false);
        return text.ToString();
    }

    /// <summary>As <c>JSON.pretty_generate</c>.</summary>
    public static string Pretty(RubyRun run, RubyObject value)
    {
        var text = new StringBuilder();
        WritePretty(run, text, JsonForm.Plain(run, value), 0);
        return text.ToString();
    }

    public static string Of(RubyRun run, RubyObject value, bool isForHtml = true) => Of(run, value, null, isForHtml);

    /// <summary>With what <c>only:</c> and <c>except:</c> choose.</summary>
    internal static string Of(RubyRun run, RubyObject value, JsonChoice? choice, bool isForHtml = true)
    {
        var text = new StringBuilder();
        Write(run, text, JsonForm.Of(run, value, choice: choice), isForHtml);
        return text.ToString();
    }

    // Forms have a bounded depth.
    private static void Write(RubyRun run, StringBuilder text, RubyObject form, bool isForHtml)
    {
        switch (form)
        {
            case RubyNil:
                text.Append("null");
                break;
            case RubyString written:
                WriteText(text, written.Text, isForHtml);
                break;
            case RubyList list:
                WriteBetween(text, '[', list.Items, item => Write(run, text, item, isForHtml), ']');
                break;
            case RubyHash hash:
                WriteBetween(text, '{', hash.Pairs, pair => WriteMember(run, text, pair, isForHtml), '}');
                break;
            default:
                text.Append(form.ToText());
                break;
        }

        run.CheckTextLength(text.Length);
    }

    private static void WritePretty(RubyRun run, StringBuilder text, RubyObject form, int depth)
    {
        var (begin, end, items) = form switch
        {
            RubyList list => ("[\n", "]", list.Items.Select(item => (Key: (RubyObject?)null, Value: item)).ToList()),
            RubyHash { Count: 0 } => ("{", "}", []),
            RubyHash hash => ("{\n", "}", [.. hash.Pairs.Select(pair => ((RubyObject?)pair.Key, pair.Value))]),
            _ => (string.Empty, string.Empty, []),
        };
        if (begin.Length == 0)
        {
            Write(run, text, form, isForHtml: false);
            return;
        }

        text.Append(begin);
        foreach (var (index, item) in items.Index())
        {
            text.Append(index > 0 ? ",\n" : string.Empty).Append(' ', 2 * (depth + 1));
            if (item.Key is { } key)
            {
                Write(run, text, key, isForHtml: false);
                text.Append(": ");
            }

            WritePretty(run, text, item.Value, depth + 1);
        }

        text.Append('\n').Append(' ', 2 * depth).Append(end);
    }

    private static void WriteMember(RubyRun run, StringBuilder text, KeyValuePair<RubyObject, RubyObject> member, bool isForHtml)
    {
        Write(run, text, member.Key, isForHtml);
        text.Append(':');
        Write(run, text, member.Value, isForHtml);
    }

    private static void WriteBetween<T>(StringBuilder text, char begin, IEnumerable<T> items, Action<T> write, char end)
    {
        text.Append(begin);
        var before = text.Length;
        foreach (var item in items)
        {
            if (text.Length > before)
            {
                text.Append(',');
            }

            write(item);
        }

        text.Append(end);
    }

    private static void WriteText(StringBuilder text, string written, bool isForHtml)
    {
        text.Append('"');
        foreach (var letter in written)
        {
            _ = letter switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                < ' ' => Escape(text, letter),
                '<' or '>' or '&' or '\u2028' or '\u2029' when isForHtml => Escape(text, letter),
                _ => text.Append(letter),
            };
        }

        text.Append('"');
    }

    private static StringBuilder Escape(StringBuilder text, char letter) =>
        text.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
}
