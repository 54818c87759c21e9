namespace Emulator.Values.Schema.Converters;

/// <summary>Clock times of a zone, with the platform's answer where the clock jumps.</summary>
internal static class ZonedClock
{
    /// <summary>The moment when the zone's clock shows this. A time that is skipped moves forward, of two the first is meant.</summary>
    public static TimeValue Read(DateTime clock, TimeZoneInfo zone)
    {
        if (zone.IsInvalidTime(clock))
        {
            var before = zone.GetUtcOffset(clock.AddDays(-1));
            return Move(new DateTimeOffset(clock, before), zone);
        }

        var offset = zone.IsAmbiguousTime(clock) ? zone.GetAmbiguousTimeOffsets(clock).Max() : zone.GetUtcOffset(clock);
        return new TimeValue(new DateTimeOffset(clock, offset), NameOf(zone));
    }

    public static TimeValue Move(DateTimeOffset moment, TimeZoneInfo zone) =>
        new(TimeZoneInfo.ConvertTime(moment, zone), NameOf(zone));

    // UTC never changes its offset, so a time in UTC needs no zone to be understood.
    private static string? NameOf(TimeZoneInfo zone) => zone.HasIanaId && zone.Id != TimeZoneInfo.Utc.Id ? zone.Id : null;
}
