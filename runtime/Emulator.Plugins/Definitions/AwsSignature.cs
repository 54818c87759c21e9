using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Emulator.Plugins.Definitions;

/// <summary>Amazon's signature version 4: a digest of the request, signed with a key derived from the day, region and service.</summary>
internal static partial class AwsSignature
{
    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    private const string Algorithm = "AWS4-HMAC-SHA256";

    // Proxies change them, so they are never signed.
    private static readonly HashSet<string> Unsigned = new(StringComparer.Ordinal) { "authorization", "x-amzn-trace-id", "expect" };

    /// <summary>The authorization header for the call.</summary>
    public static string Authorization(AwsCall call, AwsKey key, AwsScope scope)
    {
        var headers = call.Headers.Where(header => !Unsigned.Contains(header.Key)).ToList();
        var names = string.Join(';', headers.Select(header => header.Key));
        var canonical = string.Join('\n',
            call.Verb,
            call.Path,
            Sorted(call.Query),
            string.Concat(headers.Select(header => $"{header.Key}:{Spaces().Replace(header.Value, " ").Trim()}\n")),
            names,
            call.Digest);
        var toSign = string.Join('\n', Algorithm, scope.Moment, scope, Digest(Encoding.UTF8.GetBytes(canonical)));
        var signature = Convert.ToHexStringLower(Hmac(Derived(key, scope), toSign));
        return $"{Algorithm} Credential={key.Id}/{scope}, SignedHeaders={names}, Signature={signature}";
    }

    /// <summary>SHA-256 in hexadecimal.</summary>
    public static string Digest(byte[] payload) => Convert.ToHexStringLower(SHA256.HashData(payload));

    // By name, then by value; pairs are signed as they are sent.
    private static string Sorted(string query) => string.Join('&', query
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Contains('=', StringComparison.Ordinal) ? pair : pair + "=")
        .OrderBy(pair => pair.Split('=')[0], StringComparer.Ordinal)
        .ThenBy(pair => pair, StringComparer.Ordinal));

    private static byte[] Derived(AwsKey key, AwsScope scope) => Hmac(
        Hmac(Hmac(Hmac(Encoding.UTF8.GetBytes("AWS4" + key.Secret), scope.Day), scope.Region), scope.Service), "aws4_request");

    private static byte[] Hmac(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));
}
