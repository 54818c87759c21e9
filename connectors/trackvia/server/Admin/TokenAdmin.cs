using Emulator.TrackVia.Server.Access;
using Emulator.TrackVia.Server.Proposed;
using Emulator.TrackVia.Server.Records;
using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Admin;

/// <summary>Makes, renews and stops auth tokens. A value is shown once, when it is made.</summary>
internal static class TokenAdmin
{
    public static void Map(AdminRoutes routes)
    {
        routes.Map("GET", "/tokens", call => AdminCall.Answer(call.State.Tokens.All.Select(token => View(call.State, token))));
        routes.Map("POST", "/tokens", Make);
        routes.Map("POST", "/tokens/fill", Fill);
        routes.Map("POST", "/tokens/{name}/regenerate", Regenerate);
        routes.Map("POST", "/tokens/{name}/deactivate", Deactivate);
        routes.Map("DELETE", "/tokens/{name}", Delete);
    }

    private static Reply Make(AdminCall call)
    {
        var wanted = call.Read<TokenWanted>();
        var state = call.State;
        var user = UserAdmin.Find(state, $"{wanted.User}");
        if (!user.IsApiUser)
        {
            throw new RefusedException(AdminRefusals.Conflict(
                $"User {user.Id} is not an API user; only such users own auth tokens."));
        }

        if (state.Tokens.ByName(wanted.Name) is { IsDeleted: false })
        {
            throw new RefusedException(AdminRefusals.Conflict($"There is a token named \"{wanted.Name}\"."));
        }

        var token = Add(state, user.Home.Account, user.Id, wanted.Name, wanted.Expires);
        return AdminCall.Answer(View(state, token) with { Value = token.Value }, StatusCodes.Status201Created);
    }

    private static Reply Fill(AdminCall call)
    {
        var wanted = call.Read<FillWanted>();
        if (wanted.Count is < 0 or > Limits.AuthTokensPerAccount)
        {
            throw new RefusedException(AdminRefusals.Bad($"\"count\" is 0 to {Limits.AuthTokensPerAccount}."));
        }

        var state = call.State;
        var owner = state.Users.MembersOf(wanted.Account)
            .Where(user => user.IsApiUser && user.IsActive && user.Home.Account == wanted.Account)
            .MinBy(user => user.Id)
            ?? throw new RefusedException(AdminRefusals.Unknown("API user in account", $"{wanted.Account}"));
        for (var number = 1; state.Tokens.CountOf(wanted.Account) < wanted.Count; number++)
        {
            Add(state, wanted.Account, owner.Id, $"fill-{number}", expires: null);
        }

        return Reply.NoContent;
    }

    private static Reply Regenerate(AdminCall call)
    {
        var token = Find(call);
        token.Regenerate(call.State.Secrets.Next());
        return AdminCall.Answer(View(call.State, token) with { Value = token.Value });
    }

    private static Reply Deactivate(AdminCall call)
    {
        Find(call).IsDeactivated = true;
        return Reply.NoContent;
    }

    private static Reply Delete(AdminCall call)
    {
        Find(call).IsDeleted = true;
        return Reply.NoContent;
    }

    private static AuthToken Add(ServiceState state, int account, int user, string name, DateTimeOffset? expires)
    {
        if (state.Tokens.IsFull(account))
        {
            throw new RefusedException(AdminRefusals.Conflict(
                $"Account {account} has {Limits.AuthTokensPerAccount} auth tokens, which is the limit; delete one first."));
        }

        var token = new AuthToken(name, account, user, state.Secrets.Next(), expires);
        state.Tokens.Add(token);
        return token;
    }

    private static AuthToken Find(AdminCall call)
    {
        var name = call.Route("name");
        return call.State.Tokens.ByName(name) is { IsDeleted: false } token
            ? token
            : throw new RefusedException(AdminRefusals.Unknown("token", name));
    }

    private static TokenView View(ServiceState state, AuthToken token) => new(
        token.Name,
        token.Account,
        token.User,
        token.StateAt(state.Clock.Now),
        token.Expires is { } expires ? WireTime.Moment(expires) : null);

    private sealed record TokenWanted(int User, string Name, DateTimeOffset? Expires = null);

    private sealed record FillWanted(int Account, int Count);
}
