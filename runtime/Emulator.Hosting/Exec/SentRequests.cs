using System.Text;
using System.Text.Unicode;
using Emulator.Values;

namespace Emulator.Hosting.Exec;

/// <summary>Keeps every request that passes, as it is sent, before it is led anywhere else.</summary>
internal sealed class SentRequests(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private readonly Lock _gate = new();
    private readonly List<SentRequest> _sent = [];

    /// <summary>The requests since this was last asked.</summary>
    public IReadOnlyList<SentRequest> Take()
    {
        lock (_gate)
        {
            SentRequest[] taken = [.. _sent];
            _sent.Clear();
            return taken;
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        var headers = request.Headers.NonValidated.Select(header => KeyValuePair.Create(header.Key, Value.Of(header.Value.ToString())))
            .Concat((request.Content?.Headers.NonValidated ?? default).Select(header => KeyValuePair.Create(header.Key, Value.Of(header.Value.ToString()))));
        var address = request.RequestUri!;
        var url = $"{address.Scheme}://{address.Authority}{address.PathAndQuery}";
        lock (_gate)
        {
            _sent.Add(new SentRequest(request.Method.Method, url, RecordValue.From(headers), Text(body)));
        }

        return await base.SendAsync(request, cancellationToken);
    }

    private static string? Text(byte[]? body) => body switch
    {
        null or [] => null,
        _ when Utf8.IsValid(body) => Encoding.UTF8.GetString(body),
        _ => Convert.ToBase64String(body),
    };
}
