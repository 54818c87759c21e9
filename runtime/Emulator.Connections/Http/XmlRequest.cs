using System.Text;
using Emulator.Values;

namespace Emulator.Connections.Http;

/// <summary>
/// Writes a payload as XML the way the vendor's library does (connector-sdk.md 3.3): a list repeats its element,
/// <c>@name</c> is an attribute, <c>content!</c> the text, <c>name!</c> is not escaped, <c>name/</c> has no content,
/// null is <c>xsi:nil</c>. In a list the text of <c>content!</c> is not escaped either: authors who need it do it themselves.
/// </summary>
internal static class XmlRequest
{
    private const string Content = "content!";
    private const string Order = "order!";

    public static string Write(string root, RecordValue attributes, Value payload)
    {
        var text = new StringBuilder();
        Member(text, root, payload is RecordValue record ? record.Merge(attributes) : payload);
        return text.ToString();
    }

    private static void Members(StringBuilder text, RecordValue record)
    {
        var first = (record[Order] as ListValue)?.Select(key => key.AsText() ?? string.Empty).Where(record.Has).ToList() ?? [];
        foreach (var key in first.Concat(record.Select(member => member.Key).Except(first)))
        {
            if (key == Content)
            {
                text.Append(Text(record[key], isRaw: true));
            }
            else if (!IsAttribute(key) && key != Order)
            {
                Member(text, key, record[key]);
            }
        }
    }

    private static void Member(StringBuilder text, string key, Value value)
    {
        var tag = new XmlTag(key);
        var attributes = value as RecordValue ?? RecordValue.Empty;
        switch (Inner(value))
        {
            case ListValue list:
                Items(text, tag, list, RecordValue.From(attributes.Where(attribute => !attribute.Value.IsNull)));
                break;
            case RecordValue members:
                tag.Write(text, attributes, () => Members(text, members));
                break;
            case var _ when tag.IsEmpty:
                tag.WriteEmpty(text, attributes);
                break;
            case NullValue:
                tag.WriteNil(text);
                break;
            case var scalar:
                tag.Write(text, attributes, () => text.Append(Text(scalar, tag.IsRaw)));
                break;
        }
    }

    // What stands beside content! is not written.
    private static Value Inner(Value value)
    {
        if (value is not RecordValue record)
        {
            return value;
        }

        var inner = record.TryGet(Content, out var content) && !content.IsNull
            ? content
            : RecordValue.From(record.Where(member => !IsAttribute(member.Key) && member.Key != Content));
        return inner is RecordValue { Count: 0 } or ListValue { Count: 0 } ? string.Empty : inner;
    }

    private static void Items(StringBuilder text, XmlTag tag, ListValue list, RecordValue attributes)
    {
        foreach (var item in list)
        {
            var all = item is RecordValue own ? attributes.Merge(own) : attributes;
            switch (item)
            {
                case var _ when tag.IsEmpty:
                    tag.WriteEmpty(text, all);
                    break;
                case RecordValue members:
                    tag.Write(text, all, () => Members(text, members));
                    break;
                case ListValue inner:
                    tag.Write(text, all, () => Items(text, new XmlTag("element"), inner, RecordValue.Empty));
                    break;
                case NullValue:
                    tag.WriteNil(text);
                    break;
                default:
                    tag.Write(text, all, () => text.Append(Text(item, tag.IsRaw)));
                    break;
            }
        }
    }

    private static bool IsAttribute(string key) => key.StartsWith('@');

    private static string Text(Value value, bool isRaw)
    {
        if (value is RecordValue record)
        {
            var inside = new StringBuilder();
            Members(inside, record);
            return inside.ToString();
        }

        var text = XmlTag.Text(value);
        return isRaw ? text : text
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("'", "&#39;", StringComparison.Ordinal);
    }
}
