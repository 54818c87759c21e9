using Emulator.TrackVia.Server.Admin;
using Emulator.TrackVia.Server.State;

namespace Emulator.TrackVia.Server.Requests;

/// <summary>Notes every request; one whose connection was cut before an answer has status 0.</summary>
internal sealed class RequestLogging(LiveState live)
{
    public async Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        if (AdminRoutes.Owns(http.Request))
        {
            await next(http);
            return;
        }

        var log = live.Current.Log;
        var (method, path) = (http.Request.Method, http.Request.Path.Value ?? "/");
        var isNoted = false;

        // Before the answer goes out, so that a client that has its answer also finds its log line.
        http.Response.OnStarting(() =>
        {
            isNoted = true;
            Note(http.Response.StatusCode);
            return Task.CompletedTask;
        });
        try
        {
            await next(http);
        }
        finally
        {
            if (!isNoted && http.RequestAborted.IsCancellationRequested)
            {
                Note(0);
            }
        }

        void Note(int status)
        {
            var caller = http.Features.Get<Caller>();
            log.Add(new RequestLogEntry(
                method, path, QueryMask.Apply(http.Request.Query), caller?.Account.Id, caller?.User.Id, status));
        }
    }
}
