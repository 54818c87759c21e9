using Emulator.TrackVia.Server.Admin;
using Emulator.TrackVia.Server.Proposed;
using Emulator.TrackVia.Server.State;

namespace Emulator.TrackVia.Server.Requests;

/// <summary>
/// Answers 404 for a host that no account lives on, and for the admin surface under any name but loopback's, before anything
/// else is looked at.
/// </summary>
internal sealed class HostCheck(LiveState live)
{
    public Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        var isServed = AdminRoutes.Owns(http.Request)
            ? AdminAccess.IsMeant(http.Request)
            : IsKnown(live.Current.State, AddressedHost.Of(http.Request));
        return isServed ? next(http) : ProposedRefusals.NotFound.ToReply().SendAsync(http);
    }

    private static bool IsKnown(ServiceState state, string host)
    {
        lock (state.Gate)
        {
            return host == AddressedHost.Standard || state.Accounts.Values.Any(account => account.Host == host);
        }
    }
}
