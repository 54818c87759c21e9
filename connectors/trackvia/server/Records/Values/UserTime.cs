namespace Emulator.TrackVia.Server.Records.Values;

/// <summary>A user's clock time as a moment.</summary>
internal static class UserTime
{
    /// <summary>False on the outermost days of the calendar, where another zone would leave it.</summary>
    public static bool IsConvertible(DateTime local) =>
        local > DateTime.MinValue.AddDays(1) && local < DateTime.MaxValue.AddDays(-1);

    public static DateTimeOffset ToUtc(DateTime local, string timeZone)
    {
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var found) ? found : TimeZoneInfo.Utc;
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
