namespace Emulator.Values.Secrets;

/// <summary>
/// Knows every secret that this process has opened and takes them out of any text, by value and in the forms that
/// requests and logs make of them: Base64 (both alphabets), URL-encoded, JSON-escaped, part of a Basic pair.
/// Thread-safe; every sink passes its text through <see cref="Apply(string)"/>.
/// </summary>
public sealed class SecretMask
{
    private volatile string[] _forms = [];

    /// <summary>Adds a secret. Blank texts are ignored: they would mask everything.</summary>
    public void Add(string? secret) => _forms = secret is null ? _forms : [.. _forms, secret];

    /// <summary>Adds <c>user:password</c>, whose Base64 is what a Basic header carries.</summary>
    public void AddPair(string user, string password) => Add($"{user}:{password}");

    public string Apply(string text) => _forms.Aggregate(text, (masked, form) => masked.Replace(form, Secret.Mask, StringComparison.Ordinal));

    /// <summary>The same value with every text and key masked, for journals.</summary>
    public Value Apply(Value value) => Json.TypedJson.Read(Apply(Json.TypedJson.Write(value)));
}
