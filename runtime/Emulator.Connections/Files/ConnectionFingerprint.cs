using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Emulator.Values.Json;

namespace Emulator.Connections.Files;

/// <summary>
/// Digests of what a connection file says, part by part: enough to see that someone edited it and where, without
/// keeping what it said. Comments, order and layout do not count.
/// </summary>
internal static class ConnectionFingerprint
{
    public static ImmutableSortedDictionary<string, string> Of(ConnectionFile file)
    {
        var parts = ImmutableSortedDictionary.CreateBuilder<string, string>();
        parts["connector"] = Digest(file.Connector);
        parts["authentication"] = Digest(file.Authentication ?? string.Empty);
        foreach (var (key, value) in file.Fields)
        {
            parts[$"field {key}"] = Digest(PlainJson.Write(value));
        }

        foreach (var secret in file.Secrets)
        {
            parts[$"secret {secret.Key}"] = Digest(secret.EnvironmentName ?? string.Empty);
        }

        return parts.ToImmutable();
    }

    public static bool AreEqual(
        ImmutableSortedDictionary<string, string> one, ImmutableSortedDictionary<string, string> other) =>
        one.Count == other.Count && one.All(part => other.GetValueOrDefault(part.Key) == part.Value);

    /// <summary>What differs, such as <c>field subdomain changed</c>.</summary>
    public static IReadOnlyList<string> Changes(
        ImmutableSortedDictionary<string, string> before, ImmutableSortedDictionary<string, string> after) =>
        [.. before.Keys.Union(after.Keys).Order(StringComparer.Ordinal)
            .Where(part => before.GetValueOrDefault(part) != after.GetValueOrDefault(part))
            .Select(part => !before.ContainsKey(part) ? $"{part} was added"
                : !after.ContainsKey(part) ? $"{part} was removed" : $"{part} was changed")];

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
