using System.Globalization;
using System.Text;
using Emulator.Values;

namespace Emulator.Sdk.Requests;

/// <summary>
/// Writes records as query texts and form bodies the way Rails does (<c>to_query</c>, connector-sdk.md 3.3):
/// <c>a[b]=1</c>, <c>c[]=1&amp;c[]=2</c>, keys sorted outside lists, empty lists and records left out.
/// </summary>
public static class QueryEncoding
{
    /// <summary>The members joined by &amp;, without a question mark.</summary>
    public static string Encode(RecordValue record) => Members(record, null);

    /// <summary>The text of a scalar as Ruby's <c>to_s</c> gives it.</summary>
    public static string Text(Value value) => value switch
    {
        TextValue text => text.Text,
        BooleanValue flag => flag.Truth ? "true" : "false",
        IntegerValue integer => integer.Big.ToString(),
        NumberValue number => FloatText.Of(number.Number),
        DateValue date => RubyText.Of(date.Day),
        TimeValue time => RubyText.Of(time),
        _ => string.Empty,
    };

    /// <summary>A query that is written out already: only signs that no address may hold are encoded, as Ruby's URI does it.</summary>
    /// <exception cref="ConnectorException">A percent sign before two signs that are no digits of it.</exception>
    public static string Complete(string query)
    {
        for (var at = query.IndexOf('%', StringComparison.Ordinal); at >= 0 && at + 2 < query.Length; at = query.IndexOf('%', at + 1))
        {
            if (!char.IsAsciiHexDigit(query[at + 1]) && !char.IsAsciiHexDigit(query[at + 2]))
            {
                throw new ConnectorException(FailureKind.Plugin, $"invalid percent escape: {query.AsSpan(at, 3)}")
                {
                    ErrorClass = "Workato::Connector::Sdk::InvalidURIError",
                };
            }
        }

        // A loop: a query over bytes is compiled at run time, which every run would pay for.
        var escaped = new StringBuilder(query.Length);
        foreach (var octet in Encoding.UTF8.GetBytes(query))
        {
            if (octet is >= (byte)'!' and <= (byte)'~' && (char)octet is not ('"' or '#' or '\'' or '<' or '>' or '`'))
            {
                escaped.Append((char)octet);
            }
            else if (octet is not (9 or 10 or 13))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"%{octet:X2}");
            }
        }

        return escaped.ToString();
    }

    /// <summary>Percent-encodes all but letters, digits and <c>_.-~</c>; a space becomes a plus.</summary>
    public static string Escape(string text) => Escape(Encoding.UTF8.GetBytes(text));

    /// <summary>As <c>URI.encode_www_form_component</c> does it: that library leaves the star and escapes the tilde, where the one that writes queries does the opposite.</summary>
    public static string EscapeInForm(string text) => Escape(text)
        .Replace("%2A", "*", StringComparison.Ordinal).Replace("~", "%7E", StringComparison.Ordinal);

    private static string Encode(string key, Value value) => value switch
    {
        RecordValue record => Members(record, key),
        ListValue { Count: 0 } => $"{Escape(key + "[]")}=",
        ListValue list => string.Join('&', list.Select(item => Encode(key + "[]", item))),
        BinaryValue bytes => $"{Escape(key)}={Escape(bytes.Bytes.Span)}",
        _ => $"{Escape(key)}={Escape(Text(value))}",
    };

    // Rails sorts the finished pieces, empty ones too, not the keys, and leaves the order inside lists alone.
    private static string Members(RecordValue record, string? within)
    {
        var pieces = record
            .Where(member => member.Value is not (ListValue { Count: 0 } or RecordValue { Count: 0 }))
            .Select(member => Encode(within is null ? member.Key : $"{within}[{member.Key}]", member.Value));
        return string.Join('&', within?.Contains("[]", StringComparison.Ordinal) == true
            ? pieces
            : pieces.Order(StringComparer.Ordinal));
    }

    private static string Escape(ReadOnlySpan<byte> bytes)
    {
        var escaped = new StringBuilder(bytes.Length);
        foreach (var octet in bytes)
        {
            var letter = (char)octet;
            if (char.IsAsciiLetterOrDigit(letter) || letter is '_' or '.' or '-' or '~')
            {
                escaped.Append(letter);
            }
            else if (letter == ' ')
            {
                escaped.Append('+');
            }
            else
            {
                escaped.Append('%').Append(octet.ToString("X2"));
            }
        }

        return escaped.ToString();
    }
}
