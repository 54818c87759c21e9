using System.Globalization;
using System.Text;

namespace Emulator.Hosting.Tests.Exec;

/// <summary>A request as it came over the wire.</summary>
internal sealed record EchoRequest(string Verb, string Target, IReadOnlyDictionary<string, string> Headers, string Body)
{
    /// <summary>The next request of a connection; null when the client has hung up.</summary>
    public static async Task<EchoRequest?> ReadAsync(Stream stream)
    {
        if (await LineAsync(stream) is not { Length: > 0 } start)
        {
            return null;
        }

        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (await LineAsync(stream) is { Length: > 0 } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            headers[line[..colon]] = line[(colon + 1)..].Trim();
        }

        var words = start.Split(' ');
        return new EchoRequest(words[0], words[1], headers, Encoding.UTF8.GetString(await BodyAsync(stream, headers)));
    }

    private static async Task<byte[]> BodyAsync(Stream stream, Dictionary<string, string> headers)
    {
        if (!headers.ContainsKey("Transfer-Encoding"))
        {
            return await BytesAsync(stream, int.Parse(headers.GetValueOrDefault("Content-Length") ?? "0", CultureInfo.InvariantCulture));
        }

        var body = new List<byte>();
        while (int.Parse((await LineAsync(stream))!, NumberStyles.HexNumber, CultureInfo.InvariantCulture) is var size and > 0)
        {
            body.AddRange(await BytesAsync(stream, size));
            await LineAsync(stream);
        }

        await LineAsync(stream);
        return [.. body];
    }

    private static async Task<byte[]> BytesAsync(Stream stream, int count)
    {
        var bytes = new byte[count];
        await stream.ReadExactlyAsync(bytes);
        return bytes;
    }

    private static async Task<string?> LineAsync(Stream stream)
    {
        var line = new List<byte>();
        var one = new byte[1];
        while (await stream.ReadAsync(one) > 0)
        {
            if (one[0] == '\n')
            {
                return Encoding.Latin1.GetString([.. line]).TrimEnd('\r');
            }

            line.Add(one[0]);
        }

        return null;
    }
}
