using Emulator.TrackVia.Server.Admin;
using Emulator.TrackVia.Server.Proposed;
using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Faults;

/// <summary>Lets the planned faults happen to a request before it is served, and to the body of its answer.</summary>
internal sealed class FaultInjection(LiveState live, TimeProvider time)
{
    public async Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        if (AdminRoutes.Owns(http.Request))
        {
            await next(http);
            return;
        }

        var service = live.Current;
        var faults = service.Faults.Take(http.Request.Method, http.Request.Path.Value ?? "/");
        foreach (var fault in faults)
        {
            if (fault.Kind == FaultKind.Latency)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(fault.Milliseconds ?? 0), time, http.RequestAborted);
            }

            StateFaults.Apply(fault, service.State);
        }

        if (faults.Any(fault => fault.Kind == FaultKind.Reset))
        {
            http.Abort();
            return;
        }

        var refusal = faults.Select(RefusalOf).FirstOrDefault(refusal => refusal is not null);
        RequestDelegate serve = refusal is null ? next : refusal.ToReply().SendAsync;
        var body = faults.FirstOrDefault(fault => fault.Kind is FaultKind.TruncateBody or FaultKind.SlowStream);
        await (body is null ? serve(http) : new FaultyBody(body, time).ServeAsync(http, serve));
    }

    private static Refusal? RefusalOf(Fault fault) => fault.Kind switch
    {
        FaultKind.RateLimit => ProposedRefusals.TooMany(TimeSpan.FromSeconds(fault.RetryAfter ?? 1)),
        FaultKind.ServerError => ProposedRefusals.InternalError,
        FaultKind.FileMissing => Refusals.NoFile,
        _ => null,
    };
}
