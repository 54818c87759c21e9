namespace Emulator.TrackVia.Server;

/// <summary>One credential of the seed, as <c>trackvia serve --show-credentials</c> lists it.</summary>
/// <param name="Kind"><c>api key</c>, <c>auth token</c>, <c>password</c> or <c>oauth client</c>.</param>
/// <param name="Account">Account id; null for an OAuth client, which serves every account.</param>
/// <param name="User">User id; null where the credential belongs to no user.</param>
/// <param name="Name">Account name, token name, e-mail address or client id.</param>
/// <param name="Secret">The credential itself; empty for a client without a secret.</param>
public sealed record SeedLogin(string Kind, int? Account, int? User, string Name, string Secret)
{
    /// <summary>Names the login without its secret, so that a log line cannot leak it.</summary>
    public override string ToString() => $"{Kind} {Name}: [secret]";
}
