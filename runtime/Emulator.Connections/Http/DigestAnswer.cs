using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Emulator.Connections.Http;

/// <summary>Answers the challenge of Digest authentication: RFC 7616, with MD5 or SHA-256 and quality <c>auth</c> or none.</summary>
internal static class DigestAnswer
{
    private static readonly Regex Pieces = new(
        """(\w+)\s*=\s*(?:"([^"]*)"|([^\s,]+))""", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>The Authorization header; null when the refusal holds no challenge that can be answered.</summary>
    /// <param name="challenge">The header WWW-Authenticate.</param>
    /// <param name="verb">The verb of the refused request.</param>
    /// <param name="target">Its path and query.</param>
    /// <param name="user">Who answers.</param>
    /// <param name="password">What both sides know.</param>
    /// <param name="random">Makes the client's own number.</param>
    public static string? For(string challenge, string verb, string target, string user, string password, Random random)
    {
        if (!challenge.StartsWith("Digest ", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var given = Pieces.Matches(challenge).DistinctBy(piece => piece.Groups[1].Value.ToLowerInvariant())
            .ToDictionary(piece => piece.Groups[1].Value.ToLowerInvariant(), piece => piece.Groups[2].Success ? piece.Groups[2].Value : piece.Groups[3].Value);
        var algorithm = given.GetValueOrDefault("algorithm", "MD5");
        var (realm, nonce) = (given.GetValueOrDefault("realm", string.Empty), given.GetValueOrDefault("nonce", string.Empty));
        var hasQuality = given.GetValueOrDefault("qop", string.Empty).Split(',').Any(quality => quality.Trim() == "auth");
        var own = OwnNumber(random);
        var first = Hash(algorithm, $"{user}:{realm}:{password}");
        if (algorithm.EndsWith("-sess", StringComparison.OrdinalIgnoreCase))
        {
            first = Hash(algorithm, $"{first}:{nonce}:{own}");
        }

        var second = Hash(algorithm, $"{verb}:{target}");
        var response = hasQuality
            ? Hash(algorithm, $"{first}:{nonce}:00000001:{own}:auth:{second}")
            : Hash(algorithm, $"{first}:{nonce}:{second}");
        var answer = new StringBuilder($"Digest username=\"{user}\", realm=\"{realm}\", nonce=\"{nonce}\", uri=\"{target}\", algorithm={algorithm}");
        answer.Append(hasQuality ? $", qop=auth, nc=00000001, cnonce=\"{own}\"" : string.Empty).Append($", response=\"{response}\"");
        return given.TryGetValue("opaque", out var opaque) ? answer.Append($", opaque=\"{opaque}\"").ToString() : answer.ToString();
    }

    private static string OwnNumber(Random random)
    {
        // A Random is not thread-safe, and several steps may send at once.
        lock (random)
        {
            return random.GetHexString(16, lowercase: true);
        }
    }

    private static string Hash(string algorithm, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var isModern = algorithm.StartsWith("SHA-256", StringComparison.OrdinalIgnoreCase);
        return Convert.ToHexStringLower(CryptographicOperations.HashData(isModern ? HashAlgorithmName.SHA256 : HashAlgorithmName.MD5, bytes));
    }
}
