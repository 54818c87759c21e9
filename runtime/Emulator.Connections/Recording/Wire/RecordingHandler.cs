namespace Emulator.Connections.Recording.Wire;

/// <summary>Lets every exchange through and keeps it, failures included.</summary>
internal sealed class RecordingHandler(Recorder recorder, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var from = recorder.Time.GetTimestamp();
        var asked = await MessageReading.ReadAsync(request, recorder.Time.GetUtcNow(), cancellationToken);
        var place = recorder.Begin();
        try
        {
            var response = await base.SendAsync(request, cancellationToken);
            var body = await ReadAsync(response, cancellationToken);
            var answered = asked with
            {
                Took = recorder.Time.GetElapsedTime(from),
                Status = (int)response.StatusCode,
                AnswerHeaders = [.. response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
                    .Select(header => KeyValuePair.Create(header.Key, header.Value.ToString()))],
                AnswerBody = body,
            };
            recorder.End(place, body.Length > recorder.MaxBodyBytes ? answered with { Status = null, AnswerBody = [], Failure = FailureWords.TooLarge } : answered);
            response.Content = WithHeaders(body, response.Content);
            return response;
        }
        catch (Exception failure) when (FailureWords.Of(failure, asked.Tags) is { } word)
        {
            recorder.End(place, asked with { Took = recorder.Time.GetElapsedTime(from), Failure = word });
            throw;
        }
    }

    // One byte more than may be read shows the reader that the answer is too large.
    private async Task<byte[]> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (body.Length <= recorder.MaxBodyBytes && await stream.ReadAsync(buffer, cancellation) is var count and > 0)
        {
            body.Write(buffer, 0, count);
        }

        return body.ToArray();
    }

    private static ByteArrayContent WithHeaders(byte[] body, HttpContent content)
    {
        var copy = new ByteArrayContent(body);
        foreach (var (name, values) in content.Headers.NonValidated.Where(header => header.Key != "Content-Length"))
        {
            copy.Headers.TryAddWithoutValidation(name, values);
        }

        return copy;
    }
}
