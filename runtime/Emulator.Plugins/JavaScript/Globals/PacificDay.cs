namespace Emulator.Plugins.JavaScript.Globals;

/// <summary>The calendar day in the platform's own zone, Pacific time (connector-sdk.md 7.1).</summary>
internal static class PacificDay
{
    public static string Of(DateTimeOffset moment) =>
        (TimeZoneInfo.TryFindSystemTimeZoneById("America/Los_Angeles", out var zone) ? TimeZoneInfo.ConvertTime(moment, zone) : moment)
        .ToString("yyyy-MM-dd", null);
}
