using System.IO.Compression;
using System.IO.Pipelines;

namespace Emulator.Connections.Http;

/// <summary>
/// Unpacks answers (gzip, x-gzip, deflate with its header or without). The framework does that too, but then it writes
/// <c>Accept-Encoding</c> its own way and adds what the vendor's tool does not ask for.
/// </summary>
public sealed class UnpackingHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const int DeflateWithHeader = 8;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        var packing = response.Content.Headers.ContentEncoding.LastOrDefault()?.ToLowerInvariant();
        if (packing is "gzip" or "x-gzip" or "deflate")
        {
            var packed = response.Content;
            response.Content = new StreamContent(await UnpackAsync(packing, packed, cancellationToken));
            foreach (var (name, values) in packed.Headers.NonValidated.Where(header => header.Key is not ("Content-Encoding" or "Content-Length")))
            {
                response.Content.Headers.TryAddWithoutValidation(name, values);
            }
        }

        return response;
    }

    private static async Task<Stream> UnpackAsync(string packing, HttpContent packed, CancellationToken cancellation)
    {
        var stream = await packed.ReadAsStreamAsync(cancellation);
        if (packing != "deflate")
        {
            return new GZipStream(stream, CompressionMode.Decompress);
        }

        var pending = PipeReader.Create(stream);
        var start = (await pending.ReadAsync(cancellation)).Buffer;
        var hasHeader = !start.IsEmpty && (start.FirstSpan[0] & 0xF) == DeflateWithHeader;
        pending.AdvanceTo(start.Start);
        return hasHeader
            ? new ZLibStream(pending.AsStream(), CompressionMode.Decompress)
            : new DeflateStream(pending.AsStream(), CompressionMode.Decompress);
    }
}
