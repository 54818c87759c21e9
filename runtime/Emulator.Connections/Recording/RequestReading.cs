using Emulator.Connections.Http;
using Emulator.Connections.Recording.Bodies;
using Emulator.Values;
using Emulator.Yaml;

namespace Emulator.Connections.Recording;

/// <summary>Turns an exchange into what a cassette keeps of it; recorded and replayed requests pass through the same way.</summary>
internal static class RequestReading
{
    // What the transport adds or counts by itself, and what says nothing about the request.
    private static readonly string[] LeftOut = ["content-length", "accept-encoding", "host", "transfer-encoding", "connection", "keep-alive"];

    public static RecordedRequest Read(Exchange exchange, Redaction redaction)
    {
        var parts = exchange.Address.Split('?', 2);
        var query = FormBody.Read(parts.Length == 2 ? parts[1] : string.Empty, redaction);
        return new RecordedRequest(
            exchange.Method,
            redaction.Text(parts[0]),
            (RecordValue)NodeValues.Of(query),
            Headers(exchange.Headers, redaction),
            BodyReading.Read(exchange.Body, ContentType(exchange.Headers), redaction));
    }

    /// <summary>The answer, or null where none came.</summary>
    public static RecordedResponse? ReadAnswer(Exchange exchange, Redaction redaction) => exchange.Status is { } status
        ? new RecordedResponse(
            status,
            Headers(exchange.AnswerHeaders, redaction),
            BodyReading.Read(exchange.AnswerBody, ContentType(exchange.AnswerHeaders), redaction))
        : null;

    public static string? ContentType(IEnumerable<KeyValuePair<string, string>> headers) =>
        headers.FirstOrDefault(header => HeaderNames.AreSame(header.Key, "Content-Type")).Value;

    private static RecordValue Headers(IEnumerable<KeyValuePair<string, string>> headers, Redaction redaction) => RecordValue.From(headers
        .Where(header => !LeftOut.Contains(header.Key.ToLowerInvariant()) && !SecretNames.IsSecretHeader(header.Key))
        .Select(header => KeyValuePair.Create(header.Key, Value.Of(Shown(header, redaction)))));

    // A boundary is chance; an address may carry a code or a token in its query.
    private static string Shown(KeyValuePair<string, string> header, Redaction redaction)
    {
        var text = redaction.Text(header.Value);
        if (text.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase))
        {
            return text.Split(';')[0];
        }

        var question = text.IndexOf('?', StringComparison.Ordinal);
        return question < 0 || !text.StartsWith("http", StringComparison.Ordinal)
            ? text
            : text[..(question + 1)] + string.Join('&', text[(question + 1)..].Split('&').Select(piece => Masked(piece, redaction)));
    }

    private static string Masked(string piece, Redaction redaction)
    {
        var parts = piece.Split('=', 2);
        return parts.Length == 2 ? $"{parts[0]}={redaction.Text(parts[0], parts[1])}" : piece;
    }
}
