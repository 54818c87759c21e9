using System.Text;

namespace Emulator.Connections.Http;

/// <summary>Writes an answer on a socket and says that the conversation is over.</summary>
internal static class LoopbackReplyWriter
{
    public static async Task WriteAsync(Stream stream, LoopbackReply reply, CancellationToken cancellation)
    {
        var body = Encoding.UTF8.GetBytes(reply.Body);
        var head = $"HTTP/1.1 {reply.Status} {ReasonPhrases.Of(reply.Status)}\r\n"
            + $"Content-Type: {reply.ContentType}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), cancellation);
        await stream.WriteAsync(body, cancellation);
        await stream.FlushAsync(cancellation);
    }
}
