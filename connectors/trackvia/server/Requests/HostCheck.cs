using Emulator.TrackVia.Server.Admin;
using Emulator.TrackVia.Server.Proposed;
using Emulator.TrackVia.Server.State;

namespace Emulator.TrackVia.Server.Requests;

/// <summary>Answers 404 for a host that no account lives on, before anything else is looked at.</summary>
internal sealed class HostCheck(LiveState live)
{
    public Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        if (AdminRoutes.Owns(http.Request))
        {
            return next(http);
        }

        var host = AddressedHost.Of(http.Request);
        return IsKnown(live.Current.State, host) ? next(http) : ProposedRefusals.NotFound.ToReply().SendAsync(http);
    }

    private static bool IsKnown(ServiceState state, string host)
    {
        lock (state.Gate)
        {
            return host == AddressedHost.Standard || state.Accounts.Values.Any(account => account.Host == host);
        }
    }
}
