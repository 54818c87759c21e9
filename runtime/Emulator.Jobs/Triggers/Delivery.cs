using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Web;
using Emulator.Connections.Http;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Jobs.Triggers;

/// <summary>A webhook request as a connector gets to see it: names as received, the body parsed.</summary>
internal sealed record Delivery(Value Payload, RecordValue Headers, RecordValue Parameters)
{
    /// <summary>False when the body is no JSON.</summary>
    public static bool TryRead(IncomingRequest request, [NotNullWhen(true)] out Delivery? delivery)
    {
        delivery = null;
        try
        {
            var payload = request.Body.IsEmpty ? RecordValue.Empty : PlainJson.Read(request.Body.Span);
            var headers = request.Headers.Select(header => KeyValuePair.Create(header.Key, Value.Of(header.Value)));
            delivery = new Delivery(payload, RecordValue.From(headers), ReadQuery(request.Query));
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static RecordValue ReadQuery(string query)
    {
        var parsed = HttpUtility.ParseQueryString(query);
        return RecordValue.From(parsed.AllKeys.OfType<string>().Select(name => KeyValuePair.Create(name, Value.Of(parsed[name]))));
    }
}
