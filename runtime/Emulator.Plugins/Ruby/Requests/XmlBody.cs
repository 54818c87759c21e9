using System.Text;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Requests;

/// <summary>XML as the vendor's libraries write it, and as connectors read it (connector-sdk.md 3.3).</summary>
internal static class XmlBody
{
    public static string Write(XmlShape shape, Value payload)
    {
        var text = new StringBuilder();
        Element(text, shape.Root, payload is RecordValue record ? shape.Attributes.Merge(record) : payload);
        return text.ToString();
    }

    /// <summary>The answer's elements, each a list of hashes.</summary>
    public static RubyObject Read(RubyRun run, RubyObject answer, bool stripsNamespaces)
    {
        var text = answer is RubyString bytes ? new RubyString(Encoding.UTF8.GetString(bytes.ToBytes())) : answer;
        var read = text.Class.Find("from_xml")!.Call(run, text, Arguments.None);
        return stripsNamespaces ? Stripped(read) : read;
    }

    private static void Element(StringBuilder text, string name, Value value)
    {
        switch (value)
        {
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
                if (record.TryGet("content!", out var content))
                {
                    text.Append(Escaped(Text(content)));
                }
                else
                {
                    Members(text, record);
                }

                text.Append("</").Append(name).Append('>');
                break;
            default:
                text.Append('<').Append(name).Append('>').Append(Escaped(Text(value))).Append("</").Append(name).Append('>');
                break;
        }
    }

    private static void Members(StringBuilder text, RecordValue record)
    {
        foreach (var (key, value) in record.Where(member => !member.Key.StartsWith('@')))
        {
            if (key.EndsWith('!'))
            {
                text.Append('<').Append(key[..^1]).Append('>').Append(Text(value)).Append("</").Append(key[..^1]).Append('>');
            }
            else
            {
                Element(text, key, value);
            }
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

    private static string Text(Value value) => value switch
    {
        TextValue text => text.Text,
        TimeValue time => time.ToIso(),
        DateValue day => day.ToIso(),
        NullValue => string.Empty,
        _ => value.ToString(),
    };

    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);

    private static RubyObject Stripped(RubyObject read) => read switch
    {
        RubyHash hash => hash.Pairs.Aggregate(new RubyHash(isIndifferent: true), (stripped, pair) =>
        {
            var name = pair.Key.ToText();
            if (!name.StartsWith("@xmlns", StringComparison.Ordinal))
            {
                stripped[new RubyString(name[(name.IndexOf(':') + 1)..])] = Stripped(pair.Value);
            }

            return stripped;
        }),
        RubyList list => RubyList.Of([.. list.Items.Select(Stripped)]),
        _ => read,
    };
}
