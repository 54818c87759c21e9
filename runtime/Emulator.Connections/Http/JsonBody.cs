using Emulator.Sdk.Requests;
using System.Text;
using System.Text.Json;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Connections.Http;

/// <summary>Writes a payload as the JSON that Rails makes of it (connector-sdk.md 3.3).</summary>
internal static class JsonBody
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="ConnectorException">The payload holds bytes that are no text, or is nested too deeply.</exception>
    public static byte[] Write(Value payload)
    {
        // These signs occur in JSON only inside texts, so they can be escaped afterwards, as Rails does.
        var json = new StringBuilder(Text(Plain(payload)))
            .Replace("<", "\\u003c").Replace(">", "\\u003e").Replace("&", "\\u0026")
            .Replace("\u2028", "\\u2028").Replace("\u2029", "\\u2029");
        return Encoding.UTF8.GetBytes(json.ToString());
    }

    private static Value Plain(Value value) => value switch
    {
        TimeValue time => RubyText.Iso(time),
        BinaryValue bytes => Text(bytes),
        NumberValue number when !double.IsFinite(number.Number) => Value.Null,
        ListValue list => ListValue.From(list.Select(Plain)),
        RecordValue record => RecordValue.From(
            record.Select(member => KeyValuePair.Create(member.Key, Plain(member.Value)))),
        _ => value,
    };

    private static string Text(Value payload)
    {
        try
        {
            return PlainJson.Write(payload);
        }
        catch (JsonException tooDeep)
        {
            throw new ConnectorException(FailureKind.Format, $"the payload cannot be written as JSON: {tooDeep.Message}", tooDeep);
        }
    }

    private static string Text(BinaryValue bytes)
    {
        try
        {
            return Strict.GetString(bytes.Bytes.Span);
        }
        catch (DecoderFallbackException undecodable)
        {
            throw new ConnectorException(
                FailureKind.Format, "source sequence is illegal/malformed utf-8: encode bytes before they go into JSON", undecodable)
            {
                ErrorClass = "Workato::Connector::Sdk::JSONRequestFormatError",
            };
        }
    }
}
