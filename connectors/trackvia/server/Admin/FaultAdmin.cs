using Emulator.TrackVia.Server.Faults;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Admin;

/// <summary>Shows, sets and clears the fault plan.</summary>
internal static class FaultAdmin
{
    public static void Map(AdminRoutes routes)
    {
        routes.Map("GET", "/faults", Show);
        routes.Map("PUT", "/faults", Set);
        routes.Map("DELETE", "/faults", Clear);
    }

    private static Reply Show(AdminCall call) =>
        Reply.Json(StatusCodes.Status200OK, json => FaultJson.Write(json, call.Service.Faults.Faults));

    private static Reply Set(AdminCall call)
    {
        try
        {
            call.Service.Faults.Set(FaultJson.Read(call.Body.Bytes.Span));
        }
        catch (FormatException problem)
        {
            throw new RefusedException(AdminRefusals.Bad(problem.Message));
        }

        return Show(call);
    }

    private static Reply Clear(AdminCall call)
    {
        call.Service.Faults.Set([]);
        return Reply.NoContent;
    }
}
