namespace Emulator.TrackVia.Server.Records.Values;

/// <summary>A user's clock time as a moment.</summary>
internal static class UserTime
{
    public static DateTimeOffset ToUtc(DateTime local, string timeZone)
    {
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var found) ? found : TimeZoneInfo.Utc;
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
