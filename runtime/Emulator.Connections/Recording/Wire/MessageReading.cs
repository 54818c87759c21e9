namespace Emulator.Connections.Recording.Wire;

/// <summary>Reads a request that is about to be sent, before anything on its way changes it.</summary>
internal static class MessageReading
{
    public static async Task<Exchange> ReadAsync(HttpRequestMessage message, DateTimeOffset now, CancellationToken cancellation)
    {
        var address = message.RequestUri!;
        return new Exchange
        {
            Method = message.Method.Method,
            Address = $"{address.Scheme}://{address.Authority}{address.PathAndQuery}",
            Headers = [.. message.Headers.NonValidated.Concat(message.Content?.Headers.NonValidated ?? default)
                .Select(header => KeyValuePair.Create(header.Key, header.Value.ToString()))],
            Body = message.Content is null ? [] : await message.Content.ReadAsByteArrayAsync(cancellation),
            Tags = RequestTags.Of(message),
            At = now,
        };
    }
}
