using Emulator.TrackVia.Server.Access;
using Emulator.TrackVia.Server.Accounts;
using Emulator.TrackVia.Server.Proposed;
using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Users;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Requests;

/// <summary>Lets a call pass or refuses it; the order of its checks is part of the contract.</summary>
internal static class CallerCheck
{
    /// <summary>Checks token, key, account, host and rate, in this order.</summary>
    public static Caller Admit(ServiceState state, Credentials credentials, string host, bool needsUserKey)
    {
        var (user, home, authToken) = Owner(state, credentials.Token);
        var addressed = Addressed(state, credentials.AccountId, home);
        if (needsUserKey && (credentials.UserKey is null || !IsKeyOf(credentials.UserKey, addressed, home)))
        {
            throw new RefusedException(ProposedRefusals.UserKey);
        }

        if (addressed is null || user.In(addressed.Id) is not { } member)
        {
            throw new RefusedException(ProposedRefusals.NoAccess(credentials.AccountId ?? $"{home.Id}"));
        }

        if (!string.Equals(addressed.Host, host, StringComparison.OrdinalIgnoreCase))
        {
            throw new RefusedException(ProposedRefusals.WrongHost(addressed.Id, host));
        }

        CountCall(state, addressed);
        return new Caller(addressed, user, member, authToken);
    }

    private static (User User, Account Home, AuthToken? AuthToken) Owner(ServiceState state, string? token)
    {
        if (token is null)
        {
            throw new RefusedException(Refusals.NoToken);
        }

        var now = state.Clock.Now;
        if (state.Tokens.ByValue(token) is { } issued)
        {
            if (!issued.IsDeactivated && issued.IsExpired(now))
            {
                throw new RefusedException(Refusals.ExpiredToken(token));
            }

            var owner = state.Users.ById(issued.User);
            // Un-flagging an API user stops its tokens just as deactivating it does.
            return issued.IsUsable(now) && owner is { IsActive: true, IsApiUser: true }
                ? (owner, state.Accounts[issued.Account], issued)
                : throw new RefusedException(Refusals.InvalidToken(token));
        }

        if (state.Grants.Access(token) is not { } grant || state.Users.ById(grant.User) is not { IsActive: true } user)
        {
            throw new RefusedException(Refusals.InvalidToken(token));
        }

        return grant.Expires > now
            ? (user, state.Accounts[user.Home.Account], null)
            : throw new RefusedException(Refusals.ExpiredToken(token));
    }

    private static Account? Addressed(ServiceState state, string? accountId, Account home)
    {
        if (string.IsNullOrWhiteSpace(accountId))
        {
            return home;
        }

        return int.TryParse(accountId, out var id) ? state.Accounts.GetValueOrDefault(id) : null;
    }

    private static bool IsKeyOf(string key, Account? addressed, Account home) =>
        key == home.ApiKey || key == addressed?.ApiKey;

    private static void CountCall(ServiceState state, Account account)
    {
        var now = state.Clock.Now;
        var wait = account.Minute.Count(now, state.Settings.RateLimitPerMinute)
            ?? account.Month.Count(now, Limits.CallsPerMonth);
        if (wait is { } span)
        {
            throw new RefusedException(ProposedRefusals.TooMany(span));
        }
    }
}
