using Emulator.TrackVia.Server.Proposed;
using Emulator.TrackVia.Server.Requests;
using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Wire;
using Microsoft.AspNetCore.WebUtilities;

namespace Emulator.TrackVia.Server.OAuth;

/// <summary>
/// The login in a browser: a page asks for name and password, and the answer goes back to the client with a code.
/// </summary>
internal static class AuthorizeEndpoint
{
    public static Reply Show(HttpRequest request, RequestBody body, ServiceState state)
    {
        var login = Login(state, new OAuthParameters(request, body));
        return Reply.Html(StatusCodes.Status200OK, LoginPage.Of(login, problem: null));
    }

    public static Reply LogIn(HttpRequest request, RequestBody body, ServiceState state)
    {
        var parameters = new OAuthParameters(request, body);
        var login = Login(state, parameters);
        if (TokenEndpoint.LoggedIn(state, parameters["username"], parameters["password"]) is not { } user)
        {
            return Reply.Html(StatusCodes.Status401Unauthorized, LoginPage.Of(login, Refusals.BadCredentials.Message));
        }

        var code = state.Grants.IssueCode(user.Id, login.ClientId, login.RedirectUri, state.Clock.Now);
        var back = new Dictionary<string, string?> { ["code"] = code.Value };
        if (login.State.Length > 0)
        {
            back["state"] = login.State;
        }

        return Reply.Redirect(QueryHelpers.AddQueryString(login.RedirectUri, back));
    }

    private static LoginRequest Login(ServiceState state, OAuthParameters parameters)
    {
        if (!state.Clients.ContainsKey(parameters["client_id"]))
        {
            throw new RefusedException(Refusals.InvalidClient);
        }

        if (parameters["response_type"] != "code")
        {
            throw new RefusedException(ProposedRefusals.BadParameter("response_type", parameters["response_type"]));
        }

        // Every client of the seed is registered with loopback redirects, on any port.
        var redirect = parameters["redirect_uri"];
        return Uri.TryCreate(redirect, UriKind.Absolute, out var uri) && uri.IsLoopback && uri.Scheme is ("http" or "https")
            ? new LoginRequest(parameters["client_id"], redirect, parameters["state"])
            : throw new RefusedException(Refusals.RedirectMismatch);
    }
}
