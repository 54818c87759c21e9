using System.Text;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Connections.Http;

/// <summary>The name of an element as a key of a payload gives it: what ends in <c>!</c> is raw, what ends in <c>/</c> has no content.</summary>
internal sealed class XmlTag(string key)
{
    private readonly string _name = key.Length > 0 && key[^1] is ('!' or '/') ? key[..^1] : key;

    public bool IsRaw => key.EndsWith('!');

    public bool IsEmpty => key.EndsWith('/');

    /// <param name="text">Where it goes.</param>
    /// <param name="attributes">Of its members those with an <c>@</c> are the attributes.</param>
    /// <param name="content">Writes what is inside.</param>
    public void Write(StringBuilder text, RecordValue attributes, Action content)
    {
        Open(text, attributes).Append('>');
        content();
        text.Append("</").Append(_name).Append('>');
    }

    public void WriteEmpty(StringBuilder text, RecordValue attributes) => Open(text, attributes).Append("/>");

    public void WriteNil(StringBuilder text) => text.Append('<').Append(_name).Append(" xsi:nil=\"true\"/>");

    /// <summary>A value as text, nothing escaped.</summary>
    public static string Text(Value value) => value is TimeValue time ? time.ToIso() : QueryEncoding.Text(value);

    private StringBuilder Open(StringBuilder text, RecordValue record)
    {
        text.Append('<').Append(_name);
        foreach (var (name, value) in record)
        {
            if (name.StartsWith('@'))
            {
                text.Append(' ').Append(name.AsSpan(1)).Append("=\"").Append(Escaped(Text(value))).Append('"');
            }
        }

        return text;
    }

    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("\n", "&#10;", StringComparison.Ordinal)
        .Replace("\r", "&#13;", StringComparison.Ordinal);
}
