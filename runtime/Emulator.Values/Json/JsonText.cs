using System.Buffers;
using System.Text;

namespace Emulator.Values.Json;

/// <summary>
/// JSON text under construction. The platform's own writer is not used because it cannot carry a lone surrogate
/// (a key or text that came from JavaScript may hold one) and escapes every character outside the basic plane.
/// </summary>
internal sealed class JsonText(bool indented = false)
{
    /// <summary>How deeply lists and records may lie in each other; deeper data is a mistake or an attack.</summary>
    public const int DepthLimit = 200;

    private static readonly SearchValues<char> Delicate = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat([0x22, 0x5C]).Concat(Enumerable.Range(0xD800, 0x800)).Select(code => (char)code)]);

    private readonly StringBuilder _text = new();
    private int _depth;

    public override string ToString() => _text.ToString();

    /// <summary>A token that needs no quotes: a number, <c>true</c>, <c>null</c>.</summary>
    public void Bare(string token) => _text.Append(token);

    public void List(ListValue list, Action<Value> writeItem)
    {
        Open('[');
        for (var index = 0; index < list.Count; index++)
        {
            Separate(index);
            writeItem(list[index]);
        }

        Close(']', list.Count);
    }

    public void Record(IReadOnlyCollection<KeyValuePair<string, Value>> members, Action<Value> writeMember)
    {
        Open('{');
        var index = 0;
        foreach (var (key, value) in members)
        {
            Separate(index++);
            Quoted(key);
            _text.Append(indented ? ": " : ":");
            writeMember(value);
        }

        Close('}', members.Count);
    }

    /// <summary>Stands for one scalar, and so does not count as a level.</summary>
    public void Tagged(params ReadOnlySpan<(string Key, string Text)> members)
    {
        var separator = '{';
        foreach (var (key, text) in members)
        {
            _text.Append(separator);
            Quoted(key);
            _text.Append(':');
            Quoted(text);
            separator = ',';
        }

        _text.Append('}');
    }

    /// <summary>One level of JSON that is no level of data, and so does not count towards the limit.</summary>
    public void Wrapped(string key, Action writeInside)
    {
        _text.Append('{');
        Quoted(key);
        _text.Append(':');
        writeInside();
        _text.Append('}');
    }

    public void Quoted(string text)
    {
        _text.Append('"');
        var rest = text.AsSpan();
        for (var plain = rest.IndexOfAny(Delicate); plain >= 0; plain = rest.IndexOfAny(Delicate))
        {
            _text.Append(rest[..plain]);
            rest = rest[(plain + Escaped(rest[plain..]))..];
        }

        _text.Append(rest).Append('"');
    }

    // Returns how many characters it took.
    private int Escaped(ReadOnlySpan<char> text)
    {
        if (text.Length > 1 && char.IsSurrogatePair(text[0], text[1]))
        {
            _text.Append(text[..2]);
            return 2;
        }

        _ = text[0] switch
        {
            '"' => _text.Append("\\\""),
            '\\' => _text.Append("\\\\"),
            '\b' => _text.Append("\\b"),
            '\f' => _text.Append("\\f"),
            '\n' => _text.Append("\\n"),
            '\r' => _text.Append("\\r"),
            '\t' => _text.Append("\\t"),
            _ => _text.Append($"\\u{(int)text[0]:x4}"),
        };
        return 1;
    }

    private void Open(char bracket)
    {
        if (++_depth > DepthLimit)
        {
            throw new System.Text.Json.JsonException($"The value is nested deeper than {DepthLimit} levels.");
        }

        _text.Append(bracket);
    }

    private void Separate(int index)
    {
        if (index > 0)
        {
            _text.Append(',');
        }

        NewLine();
    }

    private void Close(char bracket, int count)
    {
        _depth--;
        if (count > 0)
        {
            NewLine();
        }

        _text.Append(bracket);
    }

    private void NewLine()
    {
        if (indented)
        {
            _text.Append('\n').Append(' ', 2 * _depth);
        }
    }
}
