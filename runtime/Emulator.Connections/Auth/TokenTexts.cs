using Emulator.Values;

namespace Emulator.Connections.Auth;

/// <summary>
/// The texts of an acquired record that are credentials. Services send words beside the tokens ("bearer", "read",
/// dates, addresses); hiding those by value would blot out half of every log.
/// </summary>
internal static class TokenTexts
{
    private const int ShortestToken = 8;

    private static readonly HashSet<string> Harmless = new(StringComparer.OrdinalIgnoreCase)
    {
        "token_type", "tokenType", "scope", "scopes", "expires_in", "expiresIn", "expires_at", "expiration", "issued_at",
        "apiVersion", "api_version", "api_domain", "instance_url", "base_url", "owner_id", "authentication", "auth_type",
    };

    private static readonly string[] Words = ["token", "key", "secret", "password", "session", "jwt"];

    /// <summary>The texts of what acquire gave back.</summary>
    public static IEnumerable<string> In(Value value) => value switch
    {
        TextValue text when text.Text.Length >= ShortestToken && !IsAddress(text.Text) => [text.Text],
        ListValue list => list.SelectMany(In),
        RecordValue record => record.Where(member => !Harmless.Contains(member.Key)).SelectMany(member => In(member.Value)),
        _ => [],
    };

    /// <summary>
    /// The members of any answer to a login that are tokens by their name: to be hidden before the login goes on, since
    /// its next request may carry them in its address.
    /// </summary>
    public static IEnumerable<string> Named(Value value) => value switch
    {
        ListValue list => list.SelectMany(Named),
        RecordValue record => record.SelectMany(member => IsTokenName(member.Key) ? In(member.Value) : Named(member.Value)),
        _ => [],
    };

    private static bool IsTokenName(string key) =>
        !Harmless.Contains(key)
        && (key == "value" || Words.Any(word => key.Contains(word, StringComparison.OrdinalIgnoreCase)));

    private static bool IsAddress(string text) =>
        text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal);
}
