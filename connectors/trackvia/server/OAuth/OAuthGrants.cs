using Emulator.TrackVia.Server.Proposed;
using Emulator.TrackVia.Server.State;

namespace Emulator.TrackVia.Server.OAuth;

/// <summary>The OAuth sessions: access tokens, rolling refresh tokens and codes that wait for their exchange.</summary>
internal sealed class OAuthGrants(SecretSource secrets)
{
    private readonly Dictionary<string, AccessGrant> _access = [];
    private readonly Dictionary<string, RefreshGrant> _refresh = [];
    private readonly Dictionary<string, CodeGrant> _codes = [];

    public AccessGrant? Access(string value) => _access.GetValueOrDefault(value);

    public TokenPair Issue(int user, string client, DateTimeOffset now, TimeSpan life)
    {
        var access = new AccessGrant(secrets.Next(), user, client, now + life);
        var refresh = new RefreshGrant(
            secrets.Next(), user, client, now + Limits.RefreshTokenLife, Limits.RefreshTokenUses);
        _access.Add(access.Value, access);
        _refresh.Add(refresh.Value, refresh);
        return new TokenPair(access, refresh);
    }

    /// <summary>Uses a refresh token once; null when it is unknown, used up or expired.</summary>
    public RefreshGrant? UseRefresh(string value, string client, DateTimeOffset now)
    {
        if (_refresh.GetValueOrDefault(value) is not { } grant || grant.Client != client || grant.Expires <= now)
        {
            return null;
        }

        if (grant.UsesLeft > 1)
        {
            _refresh[value] = grant with { UsesLeft = grant.UsesLeft - 1 };
        }
        else
        {
            _refresh.Remove(value);
        }

        return grant;
    }

    public CodeGrant IssueCode(int user, string client, string redirectUri, DateTimeOffset now)
    {
        var code = new CodeGrant(secrets.Next(), user, client, redirectUri, now + Limits.AuthorizationCodeLife);
        _codes.Add(code.Value, code);
        return code;
    }

    /// <summary>
    /// Takes a code out of the store, so that it cannot be exchanged twice; null when it is not good.
    /// </summary>
    public CodeGrant? TakeCode(string value, string client, DateTimeOffset now) =>
        _codes.Remove(value, out var code) && code.Client == client && code.Expires > now ? code : null;

    /// <summary>Lets an access token expire at a moment, for the fault plan.</summary>
    public bool Expire(string value, DateTimeOffset at)
    {
        if (!_access.TryGetValue(value, out var grant))
        {
            return false;
        }

        _access[value] = grant with { Expires = at };
        return true;
    }

    /// <summary>Ends every session of a user: the grant belongs to that login.</summary>
    public void RevokeAllOf(int user)
    {
        RemoveWhere(_access, grant => grant.User == user);
        RemoveWhere(_refresh, grant => grant.User == user);
        RemoveWhere(_codes, grant => grant.User == user);
    }

    private static void RemoveWhere<T>(Dictionary<string, T> grants, Predicate<T> revoked)
    {
        foreach (var value in grants.Where(entry => revoked(entry.Value)).Select(entry => entry.Key).ToList())
        {
            grants.Remove(value);
        }
    }
}
