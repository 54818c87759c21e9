using NodaTime;
using NodaTime.TimeZones;

namespace Emulator.Ruby.Library.Times;

/// <summary>What a wall time means in a zone whose clocks change, as ActiveSupport reads it.</summary>
internal static class WallClock
{
    /// <summary>
    /// In a gap the clock moves forward an hour until the time exists. A time that exists twice keeps the interval it
    /// came from, else takes the daylight saving reading.
    /// </summary>
    public static ZonedDateTime In(DateTimeZone zone, LocalDateTime wall, ZoneInterval? from = null)
    {
        var mapping = zone.MapLocal(wall);
        while (mapping.Count == 0)
        {
            wall = wall.PlusHours(1);
            mapping = zone.MapLocal(wall);
        }

        return mapping.Count == 1 ? mapping.Single() : OfTwo(mapping, from);
    }

    private static ZonedDateTime OfTwo(ZoneLocalMapping mapping, ZoneInterval? from)
    {
        if (mapping.EarlyInterval.Equals(from))
        {
            return mapping.First();
        }

        var isEarlyDaylight = mapping.EarlyInterval.Savings != Offset.Zero && mapping.LateInterval.Savings == Offset.Zero;
        return isEarlyDaylight && !mapping.LateInterval.Equals(from) ? mapping.First() : mapping.Last();
    }
}
