using Emulator.TrackVia.Server.State;

namespace Emulator.TrackVia.Server.Seed;

/// <summary>Lists the credentials of a state.</summary>
internal static class SeedLogins
{
    public static IReadOnlyList<SeedLogin> Of(ServiceState state) =>
    [
        .. state.Accounts.Values.Select(account => new SeedLogin("api key", account.Id, null, account.Name, account.ApiKey)),
        .. state.Tokens.All.Select(token => new SeedLogin("auth token", token.Account, token.User, token.Name, token.Value)),
        .. state.Accounts.Keys.SelectMany(state.Users.MembersOf).Distinct()
            .Where(user => user.Password is not null)
            .Select(user => new SeedLogin("password", user.Home.Account, user.Id, user.Email, user.Password!)),
        .. state.Clients.Values.Select(client => new SeedLogin("oauth client", null, null, client.Id, client.Secret ?? "")),
    ];
}
