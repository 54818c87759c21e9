using System.Numerics;
using System.Text.Json;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using NodaTime;

namespace Emulator.Ruby.Library.Times;

/// <summary>Zones by IANA name, by ActiveSupport's friendly name, or by offset.</summary>
internal static class TimeZones
{
    private const int MostHours = 13;
    private static readonly Lazy<Dictionary<string, string>> Friendly = new(Load);

    /// <summary>The account's zone when nothing is said, none for nil.</summary>
    public static DateTimeZone? Asked(RubyRun run, RubyObject? zone) => zone switch
    {
        null => run.Zone,
        RubyNil or RubyBoolean { IsTruthy: false } => null,
        RubyZone known => known.Zone,
        RubyString name => Named(name.Text) ?? throw Unknown(zone),
        RubyDuration duration => AtOffset(run, duration.Seconds) ?? throw Unknown(zone),
        RubyInteger or RubyFloat => AtOffset(run, zone) ?? throw Unknown(zone),
        _ => throw Unknown(zone),
    };

    /// <summary>The zone of that name, offset or object, under the name that it was asked by.</summary>
    /// <exception cref="RubyException">There is no such zone.</exception>
    public static RubyZone Known(RubyRun run, RubyObject zone) => zone as RubyZone ?? Asked(run, zone) switch
    {
        { } found => new RubyZone(zone is RubyString name ? name.Text : found.Id, found),
        null => new RubyZone("UTC", DateTimeZone.Utc),
    };

    /// <summary>ActiveSupport's own zones by their offset from UTC, then by name.</summary>
    public static IEnumerable<RubyZone> All(RubyRun run) => Friendly.Value
        .Select(pair => new RubyZone(pair.Key, DateTimeZoneProviders.Tzdb[pair.Value]))
        .OrderBy(zone => zone.Zone.GetZoneInterval(run.Now).StandardOffset)
        .ThenBy(zone => zone.Name, StringComparer.Ordinal);

    public static DateTimeZone? Named(string name) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(Friendly.Value.GetValueOrDefault(name, name));

    public static RubyZonedTime Midnight(LocalDate day, DateTimeZone zone) => new(WallClock.In(zone, day.AtMidnight()));

    private static RubyException Unknown(RubyObject zone) => RubyErrors.Argument($"Invalid Timezone: {zone.ToText()}");

    // Small numbers are hours, others seconds; the first friendly name with that standard offset wins.
    private static DateTimeZone? AtOffset(RubyRun run, RubyObject offset)
    {
        var seconds = BigInteger.Abs(Amount.Whole(offset)) <= MostHours
            ? Amount.Whole(Amount.Multiply(offset, RubyInteger.Of(3600)))
            : Amount.Whole(offset);
        return Friendly.Value.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => DateTimeZoneProviders.Tzdb.GetZoneOrNull(pair.Value))
            .FirstOrDefault(zone => zone?.GetZoneInterval(run.Now).StandardOffset.Seconds == seconds);
    }

    private static Dictionary<string, string> Load()
    {
        using var stream = typeof(TimeZones).Assembly.GetManifestResourceStream("timezones.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }
}
