using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Testing.Wire;

/// <summary>A request as tests see it.</summary>
internal static class SentRequest
{
    /// <summary>
    /// <c>method</c>, <c>url</c> (without query), <c>host</c>, <c>path</c>, <c>query</c> (a list where a name occurs
    /// often), <c>headers</c> (names in lower case) and <c>body</c>: data for JSON and forms, else text; nil for none.
    /// </summary>
    public static async Task<RecordValue> ReadAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        var address = request.RequestUri!;
        var bytes = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellation);
        var headers = request.Headers.NonValidated.Select(header => KeyValuePair.Create(header.Key.ToLowerInvariant(), Value.Of(header.Value.ToString())))
            .Concat((request.Content?.Headers.NonValidated ?? default)
                .Select(header => KeyValuePair.Create(header.Key.ToLowerInvariant(), Value.Of(header.Value.ToString()))));
        var type = request.Content?.Headers.ContentType?.MediaType;
        return RecordValue.Of(
            ("method", request.Method.Method),
            ("url", $"{address.Scheme}://{address.Authority}{address.AbsolutePath}"),
            ("host", address.Authority),
            ("path", address.AbsolutePath),
            ("query", Pairs(address.Query.TrimStart('?'))),
            ("headers", RecordValue.From(headers)),
            ("body", Body(bytes, type)));
    }

    /// <summary>A query or form as names with texts.</summary>
    public static RecordValue Pairs(string text)
    {
        var pairs = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var pair in text.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            var name = Plain(parts[0]);
            Value value = parts.Length == 2 ? Plain(parts[1]) : string.Empty;
            pairs[name] = pairs.TryGetValue(name, out var before)
                ? ListValue.From(before is ListValue list ? list.Append(value) : [before, value])
                : value;
        }

        return RecordValue.From(pairs);
    }

    private static string Plain(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private static Value Body(byte[] bytes, string? type)
    {
        if (bytes.Length == 0)
        {
            return Value.Null;
        }

        if (!Utf8.IsValid(bytes))
        {
            return new BinaryValue(bytes);
        }

        var text = Encoding.UTF8.GetString(bytes);
        return type switch
        {
            "application/x-www-form-urlencoded" => Pairs(text),
            _ when type?.EndsWith("json", StringComparison.OrdinalIgnoreCase) == true => Json(text),
            _ => text,
        };
    }

    private static Value Json(string text)
    {
        try
        {
            return PlainJson.Read(text);
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
