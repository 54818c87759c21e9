namespace Emulator.Connections.Recording;

/// <summary>
/// Which names of headers, parameters and members hold secrets, whatever their values: these never reach a cassette. The
/// mask hides what it knows by value; this hides what nobody has told it of, such as a session that a service began.
/// </summary>
internal static class SecretNames
{
    private static readonly string[] Endings =
    [
        "password", "passwd", "passphrase", "pwd", "secret", "token", "apikey", "accesskey", "userkey", "authkey", "privatekey",
        "secretkey", "subscriptionkey", "signature", "authorization", "credential", "credentials", "jwt", "sessionid", "session",
        "assertion", "cookie", "csrf", "xsrf", "sig",
    ];

    // Words that end like tokens and are none: places in a list, which a replay has to ask for again.
    private static readonly string[] Places = ["pagetoken", "nexttoken", "continuationtoken", "synctoken", "deltatoken", "pagingtoken", "resumetoken"];

    private static readonly string[] LoginNames = ["value", "code", "key"];

    /// <summary>Case, dashes, underscores and blanks make no difference; an ending is enough (<c>x-shop-access-token</c>).</summary>
    public static bool IsSecret(string name)
    {
        var plain = Plain(name);
        return Endings.Any(ending => plain.EndsWith(ending, StringComparison.Ordinal))
            && !Places.Any(place => plain.EndsWith(place, StringComparison.Ordinal));
    }

    /// <summary>The same for headers, where any mention of authentication counts.</summary>
    public static bool IsSecretHeader(string name)
    {
        var plain = Plain(name);
        return IsSecret(name) || plain.Contains("auth", StringComparison.Ordinal) || plain.Contains("cookie", StringComparison.Ordinal)
            || plain.EndsWith("key", StringComparison.Ordinal);
    }

    /// <summary>The same inside a login, whose answers name their tokens in more ways.</summary>
    public static bool IsSecretInLogin(string name) => IsSecret(name) || LoginNames.Contains(Plain(name));

    private static string Plain(string name) =>
        new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
