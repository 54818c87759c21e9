using Emulator.Ruby.Calls;
using Emulator.Ruby.Library.Times;
using NodaTime;

namespace Emulator.Ruby.Objects;

/// <summary>
/// A DateTime: a moment with an offset that counts in days, as a Date does. Connectors alone make one
/// (<c>DateTime.parse</c>, <c>to_datetime</c>).
/// </summary>
public sealed class RubyDateTime(OffsetDateTime moment) : RubyMoment
{
    public override OffsetDateTime Stamp { get; } = moment;

    public override bool IsUtc => false;

    public override bool IsDaylightSaving => false;

    /// <summary><c>+07:00</c>.</summary>
    public override string ZoneName => TimeFormat.Of(this, "%:z");

    public override RubyClass Class => RubyClasses.DateTime;

    public override RubyMoment AtWall(LocalDateTime wall) => new RubyDateTime(wall.WithOffset(Stamp.Offset));

    public override RubyMoment AtInstant(Instant instant) => new RubyDateTime(instant.WithOffset(Stamp.Offset));

    /// <summary><c>2001-02-03T04:05:06+07:00</c>.</summary>
    public override string ToText() => TimeFormat.Of(this, "%Y-%m-%dT%H:%M:%S%:z");

    /// <summary><c>Sat, 03 Feb 2001 04:05:06 +0700</c>.</summary>
    public override string Inspect() => TimeFormat.Of(this, "%a, %d %b %Y %H:%M:%S %z");
}
