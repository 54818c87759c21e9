using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace Emulator.Values.Json;

/// <summary>Turns JSON text into values; what a record may mean beyond its members is the business of the typed form.</summary>
internal static class JsonSource
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static Value Read(ReadOnlySpan<byte> utf8, int depthLimit)
    {
        var text = utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = depthLimit });
        reader.Read();
        var value = Current(ref reader);

        // One more read finds what stands after the value, and complains about it.
        reader.Read();
        return value;
    }

    private static Value Current(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => Record(ref reader),
        JsonTokenType.StartArray => List(ref reader),
        JsonTokenType.String => new TextValue(Text(ref reader)),
        JsonTokenType.Number => Number(Encoding.ASCII.GetString(reader.ValueSpan)),
        JsonTokenType.True => BooleanValue.True,
        JsonTokenType.False => BooleanValue.False,
        _ => Value.Null,
    };

    private static RecordValue Record(ref Utf8JsonReader reader)
    {
        var members = new List<KeyValuePair<string, Value>>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = Text(ref reader);
            reader.Read();
            members.Add(new(key, Current(ref reader)));
        }

        return members.Count == 0 ? RecordValue.Empty : RecordValue.From(members);
    }

    private static ListValue List(ref Utf8JsonReader reader)
    {
        var items = new List<Value>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Current(ref reader));
        }

        return items.Count == 0 ? ListValue.Empty : ListValue.From(items);
    }

    private static Value Number(string digits)
    {
        if (digits.AsSpan().ContainsAny('.', 'e', 'E'))
        {
            return Value.Of(double.Parse(digits, CultureInfo.InvariantCulture));
        }

        return long.TryParse(digits, CultureInfo.InvariantCulture, out var small)
            ? Value.Of(small)
            : Value.Of(BigInteger.Parse(digits, CultureInfo.InvariantCulture));
    }

    // The reader's own unescaping refuses a lone surrogate; JavaScript and Ruby do not.
    private static string Text(ref Utf8JsonReader reader)
    {
        var text = Encoding.UTF8.GetString(reader.ValueSpan);
        return reader.ValueIsEscaped ? Unescaped(text) : text;
    }

    private static string Unescaped(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\\')
            {
                plain.Append(text[at]);
                continue;
            }

            at++;
            plain.Append(text[at] switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => (char)ushort.Parse(text.AsSpan(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                var itself => itself,
            });
            at += text[at] == 'u' ? 4 : 0;
        }

        return plain.ToString();
    }
}
