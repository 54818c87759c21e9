using Emulator.TrackVia.Server.Proposed;

namespace Emulator.TrackVia.Server.Hosting;

/// <summary>The last line: what nobody expected is printed in full, and answered with the service's 500.</summary>
internal static class BugReport
{
    public static async Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http);
        }
        catch (Exception bug) when (!http.RequestAborted.IsCancellationRequested)
        {
            // Everything expected is a refusal by now, so this is a mistake of the server: loud, but other calls go on.
            await Console.Error.WriteLineAsync($"{http.Request.Method} {http.Request.Path} failed inside the local server:\n{bug}");
            if (!http.Response.HasStarted)
            {
                await ProposedRefusals.InternalError.ToReply().SendAsync(http);
            }
        }
    }
}
