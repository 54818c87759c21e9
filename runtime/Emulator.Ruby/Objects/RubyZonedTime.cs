using Emulator.Ruby.Calls;
using Emulator.Ruby.Library.Times;
using NodaTime;

namespace Emulator.Ruby.Objects;

/// <summary>A moment that knows its IANA zone and follows its clock changes: <c>now</c>, <c>ago</c>, <c>in_time_zone</c>.</summary>
public sealed class RubyZonedTime(ZonedDateTime moment) : RubyMoment
{
    public ZonedDateTime Moment { get; } = moment;

    public override OffsetDateTime Stamp => Moment.ToOffsetDateTime();

    public override bool IsUtc => ZoneName is "UTC" or "UCT";

    public override bool IsDaylightSaving => Moment.IsDaylightSavingTime();

    public override string ZoneName => Moment.GetZoneInterval().Name;

    public override RubyClass Class => RubyClasses.ZonedTime;

    public override RubyMoment AtWall(LocalDateTime wall) =>
        new RubyZonedTime(WallClock.In(Moment.Zone, wall, Moment.GetZoneInterval()));

    public override RubyMoment AtInstant(Instant instant) => new RubyZonedTime(instant.InZone(Moment.Zone));

    public override string ToText() => TimeFormat.Of(this, IsUtc ? "%Y-%m-%d %H:%M:%S UTC" : "%Y-%m-%d %H:%M:%S %z");

    public override string Inspect() => TimeFormat.Of(this, "%a, %d %b %Y %H:%M:%S.%9N %Z %:z");
}
