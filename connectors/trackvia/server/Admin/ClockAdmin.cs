using Emulator.TrackVia.Server.Records;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Admin;

/// <summary>Reads and moves the server's clock.</summary>
internal static class ClockAdmin
{
    public static void Map(AdminRoutes routes)
    {
        routes.Map("GET", "/clock", Show);
        routes.Map("POST", "/clock", Move);
    }

    private static Reply Show(AdminCall call) => AdminCall.Answer(new ClockFace(WireTime.Moment(call.State.Clock.Now)));

    private static Reply Move(AdminCall call)
    {
        var wanted = call.Read<ClockMove>();
        if (wanted.Now is { } now && IsInReach(now))
        {
            call.State.Clock.Set(now);
        }
        else if (wanted.AdvanceSeconds is { } seconds && IsInReach(call.State.Clock.Now, seconds))
        {
            call.State.Clock.Advance(TimeSpan.FromSeconds(seconds));
        }
        else
        {
            throw new RefusedException(AdminRefusals.Bad("Give \"now\" or \"advance_seconds\", between the years 1970 and 2200."));
        }

        return Show(call);
    }

    private static bool IsInReach(DateTimeOffset now) => now.Year is >= 1970 and <= 2200;

    private static bool IsInReach(DateTimeOffset now, double seconds) =>
        Math.Abs(seconds) < TimeSpan.FromDays(100_000).TotalSeconds && IsInReach(now.AddSeconds(seconds));

    private sealed record ClockFace(string Now);

    private sealed record ClockMove(DateTimeOffset? Now = null, double? AdvanceSeconds = null);
}
