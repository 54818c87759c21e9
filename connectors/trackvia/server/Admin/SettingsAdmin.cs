using Emulator.TrackVia.Server.Proposed;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Admin;

/// <summary>Shows the switches and changes those that a call names.</summary>
internal static class SettingsAdmin
{
    private const double LongestRetrySeconds = 86_400;

    public static void Map(AdminRoutes routes)
    {
        routes.Map("GET", "/settings", Show);
        routes.Map("PUT", "/settings", Change);
    }

    private static Reply Show(AdminCall call) => AdminCall.Answer(call.State.Settings);

    private static Reply Change(AdminCall call)
    {
        var wanted = call.Read<SettingsWanted>();
        var settings = call.State.Settings;
        var changed = new Settings
        {
            RateLimitPerMinute = wanted.RateLimitPerMinute ?? settings.RateLimitPerMinute,
            MissingRecordStatus = wanted.MissingRecordStatus ?? settings.MissingRecordStatus,
            HookRetrySeconds = wanted.HookRetrySeconds ?? settings.HookRetrySeconds,
            AccessTokenSeconds = wanted.AccessTokenSeconds ?? settings.AccessTokenSeconds,
        };
        call.State.Settings = IsSensible(changed)
            ? changed
            : throw new RefusedException(AdminRefusals.Bad("A setting is out of range; a missing record is 401 or 404."));
        return Show(call);
    }

    private static bool IsSensible(Settings settings) =>
        settings.RateLimitPerMinute > 0
        && settings.MissingRecordStatus is (StatusCodes.Status401Unauthorized or StatusCodes.Status404NotFound)
        && settings.HookRetrySeconds.All(seconds => seconds is >= 0 and <= LongestRetrySeconds)
        && settings.AccessTokenSeconds > 0;

    private sealed record SettingsWanted(
        int? RateLimitPerMinute = null,
        int? MissingRecordStatus = null,
        IReadOnlyList<double>? HookRetrySeconds = null,
        int? AccessTokenSeconds = null);
}
