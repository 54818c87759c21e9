using System.Security.Cryptography;
using Emulator.Ruby.Running;
using NodaTime;
using NodaTime.TimeZones;

namespace Emulator.Formulas;

/// <summary>What formulas may ask of the world beside pills: the clock, the account's zone, chance, tables.</summary>
/// <param name="clock">Tells <c>now</c> and <c>today</c>, and measures the time limit.</param>
/// <param name="zone">The account's zone; the platform's default is Pacific Time (formulas.md section 7).</param>
/// <param name="random">Fills bytes for <c>uuid</c> and the like.</param>
/// <param name="tables">Null where there are no tables: a formula that reads one then fails and says so.</param>
public sealed class FormulaSurroundings(TimeProvider clock, DateTimeZone zone, Action<Span<byte>> random, ITableSource? tables = null)
{
    public static readonly FormulaSurroundings Default = new(
        TimeProvider.System, DateTimeZoneProviders.Tzdb["America/Los_Angeles"], RandomNumberGenerator.Fill);

    public TimeProvider Clock { get; } = clock;

    public DateTimeZone Zone { get; } = zone;

    public ITableSource? Tables { get; } = tables;

    /// <summary>The same for the language that formulas are written in.</summary>
    internal RubyWorld World { get; } = new(clock, zone, RubyLimits.Formula, random);

    /// <summary>The surroundings of an account whose zone is the given one, under its IANA name where it has one.</summary>
    public static FormulaSurroundings Of(TimeProvider clock, TimeZoneInfo zone, Action<Span<byte>> random, ITableSource? tables = null) =>
        new(clock, DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone.Id) ?? BclDateTimeZone.FromTimeZoneInfo(zone), random, tables);

    /// <summary>The same with another clock and other tables.</summary>
    public FormulaSurroundings With(TimeProvider otherClock, ITableSource? otherTables) => new(otherClock, Zone, random, otherTables);
}
