using Emulator.TrackVia.Server.Proposed;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Admin;

/// <summary>Shows the switches and changes those that a call names.</summary>
internal static class SettingsAdmin
{
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
        call.State.Settings = new Settings
        {
            RateLimitPerMinute = wanted.RateLimitPerMinute ?? settings.RateLimitPerMinute,
            MissingRecordStatus = wanted.MissingRecordStatus ?? settings.MissingRecordStatus,
            HookRetrySeconds = wanted.HookRetrySeconds ?? settings.HookRetrySeconds,
            AccessTokenSeconds = wanted.AccessTokenSeconds ?? settings.AccessTokenSeconds,
        };
        return Show(call);
    }

    private sealed record SettingsWanted(
        int? RateLimitPerMinute = null,
        int? MissingRecordStatus = null,
        IReadOnlyList<double>? HookRetrySeconds = null,
        int? AccessTokenSeconds = null);
}
