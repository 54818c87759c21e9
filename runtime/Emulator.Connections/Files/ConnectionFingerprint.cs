using System.Security.Cryptography;
using System.Text;
using Emulator.Connections.Secrets;
using Emulator.Values.Json;

namespace Emulator.Connections.Files;

/// <summary>
/// Digests of what a connection file says, part by part: enough to see that someone edited it and where, without
/// keeping what it said. Comments, order and layout do not count.
/// </summary>
internal static class ConnectionFingerprint
{
    public static SortedTexts Of(ConnectionFile file)
    {
        var parts = new Dictionary<string, string>
        {
            ["connector"] = Digest(file.Connector),
            ["authentication"] = Digest(file.Authentication ?? string.Empty),
        };
        foreach (var (key, value) in file.Fields)
        {
            parts[$"field {key}"] = Digest(PlainJson.Write(value));
        }

        foreach (var secret in file.Secrets)
        {
            parts[$"secret {secret.Key}"] = Digest(secret.EnvironmentName ?? string.Empty);
        }

        return new SortedTexts(parts);
    }

    /// <summary>What differs, such as <c>field subdomain changed</c>.</summary>
    public static IReadOnlyList<string> Changes(SortedTexts before, SortedTexts after) =>
        [.. before.Keys.Union(after.Keys).Order(StringComparer.Ordinal)
            .Where(part => before.Find(part) != after.Find(part))
            .Select(part => before.Find(part) is null ? $"{part} was added"
                : after.Find(part) is null ? $"{part} was removed" : $"{part} was changed")];

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
