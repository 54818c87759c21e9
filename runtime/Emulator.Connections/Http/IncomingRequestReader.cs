using System.Globalization;
using System.Text;

namespace Emulator.Connections.Http;

/// <summary>
/// Reads one HTTP/1.1 request from a socket: request line, headers, and a body of known length or in chunks.
/// </summary>
internal static class IncomingRequestReader
{
    private const int MaxHeadBytes = 64 * 1024;
    private const int MaxBodyBytes = 64 * 1024 * 1024;

    /// <summary>The request, or null for what is not HTTP or too large.</summary>
    public static async Task<IncomingRequest?> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        var lines = new SocketLines(stream);
        var start = (await lines.ReadLineAsync(MaxHeadBytes, cancellation))?.Split(' ');
        if (start is not [var method, var target, var version] || !version.StartsWith("HTTP/1.", StringComparison.Ordinal))
        {
            return null;
        }

        var headers = await ReadHeadersAsync(lines, cancellation);
        if (headers is null)
        {
            return null;
        }

        await AnswerExpectationAsync(stream, headers, cancellation);
        var body = await ReadBodyAsync(lines, headers, cancellation);
        var mark = target.IndexOf('?', StringComparison.Ordinal);
        return body is null
            ? null
            : mark < 0
                ? new IncomingRequest(method, target, string.Empty, headers, body)
                : new IncomingRequest(method, target[..mark], target[(mark + 1)..], headers, body);
    }

    private static async Task<Dictionary<string, string>?> ReadHeadersAsync(SocketLines lines, CancellationToken cancellation)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var left = MaxHeadBytes;
        while (await lines.ReadLineAsync(left, cancellation) is { } line)
        {
            if (line.Length == 0)
            {
                return headers;
            }

            left -= line.Length;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || left <= 0)
            {
                return null;
            }

            var (name, value) = (line[..colon].Trim(), line[(colon + 1)..].Trim());
            headers[name] = headers.TryGetValue(name, out var earlier) ? $"{earlier}, {value}" : value;
        }

        return null;
    }

    // Clients with a large body wait for this line before they send it.
    private static async Task AnswerExpectationAsync(
        Stream stream, Dictionary<string, string> headers, CancellationToken cancellation)
    {
        if (headers.TryGetValue("Expect", out var expect) && expect.Contains("100-continue", StringComparison.OrdinalIgnoreCase))
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 100 Continue\r\n\r\n"), cancellation);
        }
    }

    private static async Task<byte[]?> ReadBodyAsync(
        SocketLines lines, Dictionary<string, string> headers, CancellationToken cancellation)
    {
        if (headers.TryGetValue("Transfer-Encoding", out var coding) && coding.Contains("chunked", StringComparison.OrdinalIgnoreCase))
        {
            return await ReadChunksAsync(lines, cancellation);
        }

        if (!headers.TryGetValue("Content-Length", out var said))
        {
            return [];
        }

        return int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length <= MaxBodyBytes
            ? await lines.ReadBytesAsync(length, cancellation)
            : null;
    }

    private static async Task<byte[]?> ReadChunksAsync(SocketLines lines, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        while (await lines.ReadLineAsync(MaxHeadBytes, cancellation) is { } line)
        {
            var digits = line.Split(';')[0].Trim();
            if (!int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var size)
                || size < 0 || body.Length + size > MaxBodyBytes)
            {
                return null;
            }

            if (size > 0)
            {
                await body.WriteAsync(await lines.ReadBytesAsync(size, cancellation), cancellation);
                await lines.ReadLineAsync(MaxHeadBytes, cancellation);
                continue;
            }

            while (await lines.ReadLineAsync(MaxHeadBytes, cancellation) is { Length: > 0 })
            {
                // Trailers carry nothing that a webhook's body needs.
            }

            return body.ToArray();
        }

        return null;
    }
}
