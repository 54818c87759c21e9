using Emulator.TrackVia.Server.Proposed;

namespace Emulator.TrackVia.Server.Access;

/// <summary>
/// All auth tokens. A deleted one stays listed, but no longer counts against the limit of its account.
/// </summary>
internal sealed class AuthTokens
{
    private readonly List<AuthToken> _tokens = [];

    public IReadOnlyList<AuthToken> All => _tokens;

    public AuthToken? ByName(string name) => _tokens.LastOrDefault(token => token.Name == name);

    public AuthToken? ByValue(string value) => _tokens.Find(token => !token.IsDeleted && token.Value == value);

    public int CountOf(int account) => _tokens.Count(token => token.Account == account && !token.IsDeleted);

    public bool IsFull(int account) => CountOf(account) >= Limits.AuthTokensPerAccount;

    public void Add(AuthToken token) => _tokens.Add(token);

    /// <summary>Adds a token; one with the same name gives way.</summary>
    public void Put(AuthToken token)
    {
        _tokens.RemoveAll(old => old.Name == token.Name);
        _tokens.Add(token);
    }
}
