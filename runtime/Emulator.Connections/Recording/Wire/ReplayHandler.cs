using System.Net.Http.Headers;
using Emulator.Values;

namespace Emulator.Connections.Recording.Wire;

/// <summary>Answers every request from a cassette.</summary>
internal sealed class ReplayHandler(Player player) : HttpMessageHandler
{
    // The body is served as it was read: whole and decompressed.
    private static readonly string[] OfTransport = ["content-encoding", "content-length", "transfer-encoding", "connection", "keep-alive"];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var exchange = player.Take(await MessageReading.ReadAsync(request, DateTimeOffset.UnixEpoch, cancellationToken));
        return exchange.Response is { } response ? Message(response) : throw player.Failure(exchange);
    }

    private static HttpResponseMessage Message(RecordedResponse response)
    {
        var headers = response.Headers.Where(header => !OfTransport.Contains(header.Key.ToLowerInvariant())).ToList();
        var charset = MediaTypeHeaderValue.TryParse(RequestReading.ContentType(headers.Select(Text)), out var type) ? type.CharSet : null;
        var message = new HttpResponseMessage((System.Net.HttpStatusCode)response.Status)
        {
            Content = new ByteArrayContent(response.Body.ToBytes(charset)),
        };
        foreach (var (name, value) in headers.Select(Text))
        {
            // A header of the body is refused among the others, and the other way round.
            if (!message.Headers.TryAddWithoutValidation(name, value))
            {
                message.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return message;
    }

    private static KeyValuePair<string, string> Text(KeyValuePair<string, Value> header) =>
        KeyValuePair.Create(header.Key, header.Value.AsText() ?? header.Value.ToString()!);
}
