using System.Net.Http.Headers;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connections.Http;

/// <summary>How header names look on the wire and how handlers see them (connector-sdk.md 3.2, 3.5).</summary>
internal static class HeaderNames
{
    /// <summary><c>x-api-KEY</c> goes out as <c>X-Api-Key</c>.</summary>
    public static string OnTheWire(string name) => string.Join('-', name.Split('-').Select(word =>
        word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant()));

    /// <summary>Looks for what would put another header on the wire.</summary>
    /// <exception cref="ConnectorException">A name that is none, in our words; a line end in a value, in Ruby's.</exception>
    public static void Check(IEnumerable<KeyValuePair<string, string>> headers)
    {
        foreach (var (name, value) in headers)
        {
            var refusal = value.AsSpan().ContainsAny('\r', '\n') ? "header field value cannot include CR/LF"
                : name.Length == 0 || name.Any(letter => letter is <= ' ' or > '~' or ':') ? $"\"{name}\" cannot be the name of a header" : null;
            if (refusal is not null)
            {
                throw new ConnectorException(FailureKind.Plugin, refusal) { ErrorClass = "ArgumentError" };
            }
        }
    }

    /// <summary>Lower case with underscores; several cookies are a list, other repeated headers one text.</summary>
    public static RecordValue OfAnswer(HttpResponseHeaders headers, HttpContentHeaders contentHeaders) =>
        RecordValue.From(headers.NonValidated.Concat(contentHeaders.NonValidated)
            .Select(header => KeyValuePair.Create(Plain(header.Key), Value(Plain(header.Key), [.. header.Value]))));

    /// <summary>Case, dashes and underscores make no difference between two names.</summary>
    public static bool AreSame(string one, string other) => Plain(one) == Plain(other);

    private static string Plain(string name) => name.ToLowerInvariant().Replace('-', '_');

    private static Value Value(string name, string[] values) =>
        name == "set_cookie"
            ? ListValue.From(values.Select(value => (Value)value))
            : string.Join(", ", values);
}
