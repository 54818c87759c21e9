using Emulator.Sdk.Requests;
using System.Text;
using Emulator.Values;

namespace Emulator.Connections.Http;

/// <summary>
/// Writes a payload as XML the way the vendor's library does (connector-sdk.md 3.3): a list repeats its element,
/// <c>@name</c> is an attribute, <c>content!</c> the text, <c>name!</c> is not escaped, null is <c>xsi:nil</c>.
/// </summary>
internal static class XmlRequest
{
    public static string Write(string root, RecordValue attributes, Value payload)
    {
        var text = new StringBuilder();
        Element(text, root, payload is RecordValue record ? record.Merge(attributes) : payload);
        return text.ToString();
    }

    private static void Element(StringBuilder text, string name, Value value)
    {
        var isRaw = name.EndsWith('!');
        var tag = name.TrimEnd('!');
        switch (value)
        {
            case var _ when tag.EndsWith('/'):
                text.Append('<').Append(tag).Append('>');
                break;
            case ListValue list:
                foreach (var item in list)
                {
                    Element(text, name, item is ListValue inner ? RecordValue.Of(("element", inner)) : item);
                }

                break;
            case NullValue:
                text.Append('<').Append(tag).Append(" xsi:nil=\"true\"/>");
                break;
            case RecordValue record when record.TryGet("content!", out var content):
                foreach (var item in content as IEnumerable<Value> ?? [content])
                {
                    Whole(text, tag, record, item, isRaw);
                }

                break;
            default:
                Whole(text, tag, value as RecordValue ?? RecordValue.Empty, value, isRaw);
                break;
        }
    }

    private static void Whole(StringBuilder text, string tag, RecordValue attributes, Value content, bool isRaw)
    {
        Open(text, tag, attributes);
        if (content is RecordValue members)
        {
            foreach (var (key, value) in members.Where(member => !member.Key.StartsWith('@')))
            {
                Element(text, key, value);
            }
        }
        else
        {
            text.Append(isRaw ? Text(content) : Escaped(Text(content)));
        }

        text.Append("</").Append(tag).Append('>');
    }

    private static void Open(StringBuilder text, string name, RecordValue record)
    {
        text.Append('<').Append(name);
        foreach (var (key, value) in record.Where(member => member.Key.StartsWith('@')))
        {
            text.Append(' ').Append(key.AsSpan(1)).Append("=\"").Append(EscapedAttribute(Text(value))).Append('"');
        }

        text.Append('>');
    }

    private static string Text(Value value) => value switch
    {
        TimeValue time => time.ToIso(),
        _ => QueryEncoding.Text(value),
    };

    private static string EscapedAttribute(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("\n", "&#10;", StringComparison.Ordinal)
        .Replace("\r", "&#13;", StringComparison.Ordinal);

    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);
}
