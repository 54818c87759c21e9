using Emulator.Sdk.Requests;
using System.Text;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connections.Http;

/// <summary>
/// Writes multipart/form-data: a scalar is a plain part; a list [data, content type, file name] is a file, named as
/// its field when no name is given (connector-sdk.md 3.3).
/// </summary>
internal static class MultipartBody
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /// <exception cref="ConnectorException">The payload is no record.</exception>
    public static RequestBody Write(Value payload, Random random)
    {
        if (payload.IsNull)
        {
            return new RequestBody(null, "application/x-www-form-urlencoded");
        }

        if (payload is not RecordValue)
        {
            throw new ConnectorException(FailureKind.Plugin, "a multipart payload must be a record of parts");
        }

        var boundary = "----RubyFormBoundary" + Suffix(random);
        using var body = new MemoryStream();
        foreach (var (name, value) in ((RecordValue)payload).SelectMany(Parts))
        {
            WriteText(body, $"--{boundary}\r\n");
            WritePart(body, name, value);
            WriteText(body, "\r\n");
        }

        WriteText(body, $"--{boundary}--\r\n");
        return new RequestBody(body.ToArray(), $"multipart/form-data; boundary={boundary}", DecidesType: true);
    }

    // Of a list without a content type the first item alone is sent.
    private static IEnumerable<KeyValuePair<string, Value>> Parts(KeyValuePair<string, Value> part) => part.Value switch
    {
        ListValue { Count: > 1 } file when QueryEncoding.Text(file[1]).Length > 0 => [part],
        ListValue list => FlatForm.Pairs(RecordValue.Of((part.Key, list.Count > 0 ? list[0] : Value.Null)), (_, _) => false),
        var value => FlatForm.Pairs(RecordValue.Of((part.Key, value)), (_, _) => false),
    };

    private static void WritePart(MemoryStream body, string name, Value value)
    {
        var file = value as ListValue;
        var contentType = file?.Count > 1 ? QueryEncoding.Text(file[1]) : string.Empty;
        if (contentType.Length == 0)
        {
            WriteText(body, $"Content-Disposition: form-data; name=\"{Quoted(name)}\"\r\n\r\n");
        }
        else
        {
            var fileName = file!.Count > 2 && !file[2].IsNull ? QueryEncoding.Text(file[2]) : name;
            WriteText(body, $"Content-Disposition: form-data; name=\"{Quoted(name)}\"; filename=\"{Quoted(fileName)}\"\r\n");
            WriteText(body, $"Content-Type: {contentType.ReplaceLineEndings(" ")}\r\n\r\n");
        }

        body.Write(Content(file is null ? value : file.Count > 0 ? file[0] : Value.Null));
    }

    private static byte[] Content(Value value) =>
        value is BinaryValue bytes ? bytes.Bytes.ToArray() : Encoding.UTF8.GetBytes(QueryEncoding.Text(value));

    // A quote or a line end in a name would let data write headers.
    private static string Quoted(string name) =>
        name.Replace("\"", "%22", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Suffix(Random random)
    {
        // A Random is not thread-safe, and several steps may send at once.
        lock (random)
        {
            return new string(random.GetItems<char>(Letters, 16));
        }
    }

    private static void WriteText(MemoryStream body, string text) => body.Write(Encoding.UTF8.GetBytes(text));
}
