using System.Text;
using Emulator.Values;

namespace Emulator.Hosting.Exec;

/// <summary>Keeps what goes out, as it goes out.</summary>
internal sealed class RecordingHandler(HttpMessageInvoker wire, List<SentRequest> sent) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        var headers = request.Headers.NonValidated.Select(header => (header.Key, Text: header.Value.ToString()))
            .Concat(request.Content?.Headers.NonValidated.Select(header => (header.Key, Text: header.Value.ToString())) ?? [])
            .Where(header => header.Key != "X-Original-Url")
            .Select(header => KeyValuePair.Create(header.Key, Value.Of(header.Text)));
        sent.Add(new SentRequest(
            request.Method.Method, request.RequestUri!.AbsoluteUri, RecordValue.From(headers), Encoding.UTF8.GetString(body)));
        return await wire.SendAsync(request, cancellationToken);
    }
}
