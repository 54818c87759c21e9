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
        switch (value)
        {
            case var _ when name.EndsWith('/'):
                text.Append('<').Append(name).Append('>');
                break;
            case ListValue list:
                foreach (var item in list)
                {
                    Element(text, name, item);
                }

                break;
            case NullValue:
                text.Append('<').Append(name).Append(" xsi:nil=\"true\"/>");
                break;
            case RecordValue record:
                Open(text, name, record);
                Content(text, record);
                text.Append("</").Append(name).Append('>');
                break;
            case var scalar:
                text.Append('<').Append(name).Append('>').Append(Escaped(Text(scalar))).Append("</").Append(name).Append('>');
                break;
        }
    }

    private static void Open(StringBuilder text, string name, RecordValue record)
    {
        text.Append('<').Append(name);
        foreach (var (key, value) in record.Where(member => member.Key.StartsWith('@')))
        {
            text.Append(' ').Append(key.AsSpan(1)).Append("=\"").Append(Escaped(Text(value))).Append('"');
        }

        text.Append('>');
    }

    private static void Content(StringBuilder text, RecordValue record)
    {
        if (record.TryGet("content!", out var content))
        {
            text.Append(Escaped(Text(content)));
            return;
        }

        foreach (var (key, value) in record.Where(member => !member.Key.StartsWith('@')))
        {
            if (key.EndsWith('!') && !value.IsNull)
            {
                text.Append('<').Append(key[..^1]).Append('>').Append(Text(value)).Append("</").Append(key[..^1]).Append('>');
            }
            else
            {
                Element(text, key.TrimEnd('!'), value);
            }
        }
    }

    private static string Text(Value value) => value switch
    {
        TimeValue time => time.ToIso(),
        _ => QueryEncoding.Text(value),
    };

    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);
}
