using Emulator.TrackVia.Server.Requests;
using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Users;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.OAuth;

/// <summary>Turns a password, a refresh token or a code into a new pair of tokens.</summary>
internal static class TokenEndpoint
{
    public static Reply Answer(HttpRequest request, RequestBody body, ServiceState state)
    {
        var parameters = new OAuthParameters(request, body);
        var client = Client(state, parameters);
        var user = parameters["grant_type"] switch
        {
            "password" => ByPassword(state, parameters),
            "refresh_token" => ByRefreshToken(state, parameters, client),
            "authorization_code" => ByCode(state, parameters, client),
            var other => throw new RefusedException(Refusals.UnsupportedGrant(other)),
        };
        var life = TimeSpan.FromSeconds(state.Settings.AccessTokenSeconds);
        var pair = state.Grants.Issue(user.Id, client.Id, state.Clock.Now, life);
        return TokenReply.Of(pair, user, life);
    }

    /// <summary>The user of a name and a password; null when they do not match or the user may not log in.</summary>
    public static User? LoggedIn(ServiceState state, string name, string password) =>
        state.Users.ByEmail(name) is { IsActive: true, IsApiUser: false, Password: { } own } user && own == password
            ? user
            : null;

    private static OAuthClient Client(ServiceState state, OAuthParameters parameters)
    {
        var client = state.Clients.GetValueOrDefault(parameters.ClientId);
        return client is null || (client.Secret is not null && client.Secret != parameters.ClientSecret)
            ? throw new RefusedException(Refusals.InvalidClient)
            : client;
    }

    private static User ByPassword(ServiceState state, OAuthParameters parameters) =>
        LoggedIn(state, parameters["username"], parameters["password"]) ?? throw new RefusedException(Refusals.BadCredentials);

    private static User ByRefreshToken(ServiceState state, OAuthParameters parameters, OAuthClient client)
    {
        var token = parameters["refresh_token"];
        var grant = state.Grants.UseRefresh(token, client.Id, state.Clock.Now);
        return grant is not null && state.Users.ById(grant.User) is { IsActive: true } user
            ? user
            : throw new RefusedException(Refusals.InvalidRefreshToken(token));
    }

    private static User ByCode(ServiceState state, OAuthParameters parameters, OAuthClient client)
    {
        var code = parameters["code"];
        var grant = state.Grants.TakeCode(code, client.Id, state.Clock.Now);
        if (grant is null || state.Users.ById(grant.User) is not { IsActive: true } user)
        {
            throw new RefusedException(Refusals.InvalidCode(code));
        }

        return grant.RedirectUri == parameters["redirect_uri"] ? user : throw new RefusedException(Refusals.RedirectMismatch);
    }
}
