using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Emulator.TrackVia.Server.Wire;

/// <summary>A finished answer. It holds its whole body, so that no lock is held while it goes out.</summary>
internal sealed record Reply(int Status, string? ContentType, ReadOnlyMemory<byte> Body)
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public static Reply NoContent { get; } = new(StatusCodes.Status204NoContent, null, default);

    public static Reply Json(int status, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            write(json);
        }

        return new Reply(status, "application/json;charset=UTF-8", buffer.WrittenMemory);
    }

    public static Reply Html(int status, string page) =>
        new(status, "text/html;charset=UTF-8", Encoding.UTF8.GetBytes(page));

    public static Reply Redirect(string location) =>
        new(StatusCodes.Status302Found, null, default) { Headers = [new("Location", location)] };

    public async Task SendAsync(HttpContext http)
    {
        http.Response.StatusCode = Status;
        foreach (var (name, value) in Headers)
        {
            http.Response.Headers.Append(name, value);
        }

        if (Status == StatusCodes.Status204NoContent)
        {
            return;
        }

        http.Response.ContentType = ContentType;
        http.Response.ContentLength = Body.Length;
        await http.Response.Body.WriteAsync(Body, http.RequestAborted);
    }
}
