using Emulator.TrackVia.Server.Proposed;

namespace Emulator.TrackVia.Server.Requests;

/// <summary>Gives the bare 404 and 405 of the router the service's body.</summary>
internal static class UnknownPath
{
    public static async Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        await next(http);
        if (http.Response.HasStarted || http.Response.ContentType is not null)
        {
            return;
        }

        if (http.Response.StatusCode == StatusCodes.Status404NotFound)
        {
            await ProposedRefusals.NotFound.ToReply().SendAsync(http);
        }
        else if (http.Response.StatusCode == StatusCodes.Status405MethodNotAllowed)
        {
            await ProposedRefusals.MethodNotAllowed.ToReply().SendAsync(http);
        }
    }
}
