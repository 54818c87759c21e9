using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Admin;

/// <summary>Shows and clears the log of requests.</summary>
internal static class RequestAdmin
{
    public static void Map(AdminRoutes routes)
    {
        routes.Map("GET", "/requests", call => AdminCall.Answer(call.Service.Log.Entries));
        routes.Map("DELETE", "/requests", Clear);
    }

    private static Reply Clear(AdminCall call)
    {
        call.Service.Log.Clear();
        return Reply.NoContent;
    }
}
