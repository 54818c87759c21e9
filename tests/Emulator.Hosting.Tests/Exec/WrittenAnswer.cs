using System.IO.Compression;
using System.Text;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Hosting.Tests.Exec;

/// <summary>One answer as it stands in the corpus: a text goes out as it is, anything else as JSON.</summary>
internal sealed record WrittenAnswer(int Status, Value Body, RecordValue Headers)
{
    /// <summary>True: the connection is closed instead of an answer.</summary>
    public bool IsBroken { get; init; }

    /// <summary>In which letters the text is.</summary>
    public string Charset { get; init; } = "utf-8";

    /// <summary>How the bytes are packed: <c>gzip</c>, <c>deflate</c>, <c>zlib</c> (a deflate with its frame), or not at all.</summary>
    public string Packing { get; init; } = string.Empty;

    /// <summary>The whole answer, from its first line on.</summary>
    public byte[] ToBytes(bool hasBody)
    {
        var body = Packed(Encoding.GetEncoding(Charset).GetBytes(Body.AsText() ?? PlainJson.Write(Body)));
        var head = new StringBuilder($"HTTP/1.1 {Status} Said\r\n");
        if (!Headers.Any(header => header.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)))
        {
            head.Append("Content-Type: application/json\r\n");
        }

        foreach (var (name, value) in Headers)
        {
            foreach (var one in value as IEnumerable<Value> ?? [value])
            {
                head.Append(name).Append(": ").Append(one.AsText()).Append("\r\n");
            }
        }

        if (Packing.Length > 0)
        {
            head.Append("Content-Encoding: ").Append(Packing == "gzip" ? "gzip" : "deflate").Append("\r\n");
        }

        head.Append("Content-Length: ").Append(body.Length).Append("\r\n\r\n");
        return [.. Encoding.UTF8.GetBytes(head.ToString()), .. hasBody ? body : []];
    }

    private byte[] Packed(byte[] plain)
    {
        if (Packing.Length == 0)
        {
            return plain;
        }

        using var packed = new MemoryStream();
        using (Stream packer = Packing switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "zlib" => new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            _ => new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true),
        })
        {
            packer.Write(plain);
        }

        return packed.ToArray();
    }
}
