using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Emulator.Plugins.Definitions;

/// <summary>Amazon's signature version 4: a digest of the request, signed with a key derived from the day, region and service.</summary>
internal static class AwsSignature
{
    private const string Algorithm = "AWS4-HMAC-SHA256";

    /// <summary>The headers to send, the given ones among them.</summary>
    public static IReadOnlyDictionary<string, string> Sign(AwsCall call, AwsKey key, DateTimeOffset now, bool isPayloadUnsigned)
    {
        var moment = now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var scope = $"{moment[..8]}/{key.Region}/{key.Service}/aws4_request";
        var digest = isPayloadUnsigned ? "UNSIGNED-PAYLOAD" : Hex(SHA256.HashData(call.Payload));
        var headers = new SortedDictionary<string, string>(call.Headers, StringComparer.Ordinal)
        {
            ["host"] = call.Host, ["x-amz-date"] = moment, ["x-amz-content-sha256"] = digest,
        };
        var names = string.Join(';', headers.Keys);
        var canonical = string.Join('\n',
            call.Verb,
            call.Path,
            string.Join('&', call.Query.Split('&', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)).Replace("+", "%20", StringComparison.Ordinal),
            string.Concat(headers.Select(header => $"{header.Key}:{string.Join(' ', header.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))}\n")),
            names,
            digest);
        var toSign = string.Join('\n', Algorithm, moment, scope, Hex(SHA256.HashData(Encoding.UTF8.GetBytes(canonical))));
        var signature = Hex(Hmac(Derived(key, moment[..8]), toSign));
        headers["authorization"] = $"{Algorithm} Credential={key.Id}/{scope}, SignedHeaders={names}, Signature={signature}";
        return headers;
    }

    private static byte[] Derived(AwsKey key, string day) =>
        Hmac(Hmac(Hmac(Hmac(Encoding.UTF8.GetBytes("AWS4" + key.Secret), day), key.Region), key.Service), "aws4_request");

    private static byte[] Hmac(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
