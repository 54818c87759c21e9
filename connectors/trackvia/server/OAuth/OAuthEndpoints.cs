using Emulator.TrackVia.Server.Requests;

namespace Emulator.TrackVia.Server.OAuth;

/// <summary>The paths of OAuth: the token endpoint by POST and GET, and the login in a browser.</summary>
internal static class OAuthEndpoints
{
    public static void Map(ApiRoutes routes)
    {
        // Three clients put the password into the address of a GET.
        routes.MapOpen("POST", "/oauth/token", TokenEndpoint.Answer);
        routes.MapOpen("GET", "/oauth/token", TokenEndpoint.Answer);
        routes.MapOpen("GET", "/oauth/authorize", AuthorizeEndpoint.Show);
        routes.MapOpen("POST", "/oauth/authorize", AuthorizeEndpoint.LogIn);
    }
}
