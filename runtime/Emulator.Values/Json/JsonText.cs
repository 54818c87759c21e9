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
        var plainFrom = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] >= ' ' && text[at] is not '"' and not '\\' && !IsLoneSurrogate(text, at))
            {
                continue;
            }

            _text.Append(text, plainFrom, at - plainFrom);
            Escaped(text[at]);
            plainFrom = at + 1;
        }

        _text.Append(text, plainFrom, text.Length - plainFrom).Append('"');
    }

    private static bool IsLoneSurrogate(string text, int at) => char.IsSurrogate(text[at])
        && !(at > 0 && char.IsSurrogatePair(text[at - 1], text[at]))
        && !(at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]));

    private void Escaped(char character) => _ = character switch
    {
        '"' => _text.Append("\\\""),
        '\\' => _text.Append(@"\\"),
        '\b' => _text.Append(@"\b"),
        '\f' => _text.Append(@"\f"),
        '\n' => _text.Append(@"\n"),
        '\r' => _text.Append(@"\r"),
        '\t' => _text.Append(@"\t"),
        _ => _text.Append($"\\u{(int)character:x4}"),
    };

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
