using System.Security.Cryptography;
using NodaTime;
using NodaTime.TimeZones;

namespace Emulator.Formulas;

/// <summary>What formulas may ask of the world beside pills: the clock, the account's zone, chance, tables.</summary>
/// <param name="Clock">Tells <c>now</c> and <c>today</c>, and measures the time limit.</param>
/// <param name="Zone">The account's zone; the platform's default is Pacific Time (formulas.md section 7).</param>
/// <param name="Random">Fills bytes for <c>uuid</c> and the like.</param>
/// <param name="Tables">Null where there are no tables: a formula that reads one then fails and says so.</param>
public sealed record FormulaSurroundings(
    TimeProvider Clock, DateTimeZone Zone, Action<Span<byte>> Random, ITableSource? Tables = null)
{
    public static readonly FormulaSurroundings Default = new(
        TimeProvider.System, DateTimeZoneProviders.Tzdb["America/Los_Angeles"], RandomNumberGenerator.Fill);

    /// <summary>The surroundings of an account whose zone is the given one, under its IANA name where it has one.</summary>
    public static FormulaSurroundings Of(TimeProvider clock, TimeZoneInfo zone, Action<Span<byte>> random) =>
        new(clock, DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone.Id) ?? BclDateTimeZone.FromTimeZoneInfo(zone), random);
}
