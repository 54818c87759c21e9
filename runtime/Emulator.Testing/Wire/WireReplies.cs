using System.Net;
using System.Text;
using Emulator.Testing.Data;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Testing.Wire;

/// <summary>Turns the answers of a test into those of a service.</summary>
internal static class WireReplies
{
    /// <exception cref="HttpRequestException">The test wants the service to be out of reach.</exception>
    /// <exception cref="OperationCanceledException">The test wants no answer in time.</exception>
    public static HttpResponseMessage Of(WireReply reply, RecordValue seen, HttpRequestMessage request, CasePills pills)
    {
        switch (reply.Fault)
        {
            case "timeout":
                throw new OperationCanceledException("the test lets the request time out");
            case "unreachable":
                throw new HttpRequestException(HttpRequestError.ConnectionError, "Connection refused");
        }

        var known = pills.With("request", seen);
        var (content, type) = Body(reply.Body?.Evaluate(known));
        var message = new HttpResponseMessage((HttpStatusCode)reply.Status) { RequestMessage = request, Content = new ByteArrayContent(content) };
        if (type is not null)
        {
            message.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        foreach (var (name, value) in reply.Headers?.Evaluate(known) as RecordValue ?? RecordValue.Empty)
        {
            foreach (var text in value is ListValue several ? several.Select(TextOf) : [TextOf(value)])
            {
                Add(message, name, text);
            }
        }

        return message;
    }

    private static void Add(HttpResponseMessage message, string name, string text)
    {
        if (string.Equals(name, "content-type", StringComparison.OrdinalIgnoreCase))
        {
            message.Content.Headers.Remove("Content-Type");
        }

        if (!message.Headers.TryAddWithoutValidation(name, text))
        {
            message.Content.Headers.TryAddWithoutValidation(name, text);
        }
    }

    private static (byte[] Bytes, string? Type) Body(Value? body) => body switch
    {
        null or NullValue => ([], null),
        TextValue text => (Encoding.UTF8.GetBytes(text.Text), null),
        BinaryValue bytes => (bytes.Bytes.ToArray(), null),
        _ => (Encoding.UTF8.GetBytes(PlainJson.Write(body)), "application/json"),
    };

    private static string TextOf(Value value) => value.AsText() ?? value.ToString();
}
