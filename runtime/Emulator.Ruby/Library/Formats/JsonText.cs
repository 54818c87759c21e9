using System.Globalization;
using System.Text;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Formats;

/// <summary>
/// JSON to the letter: as ActiveSupport writes it, with <c>&lt; &gt; &amp;</c> and the two line separators escaped, or as
/// plain <c>JSON.generate</c> does.
/// </summary>
internal static class JsonText
{
    public static string Of(RubyRun run, RubyObject value, bool isForHtml = true)
    {
        var text = new StringBuilder();
        Write(run, text, JsonForm.Of(run, value), isForHtml);
        return text.ToString();
    }

    // The form has a bounded depth.
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
