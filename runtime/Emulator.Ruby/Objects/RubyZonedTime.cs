using Emulator.Ruby.Calls;
using NodaTime;

namespace Emulator.Ruby.Objects;

/// <summary>A moment that knows its IANA zone and follows its clock changes: <c>now</c>, <c>ago</c>, <c>in_time_zone</c>.</summary>
public sealed class RubyZonedTime(ZonedDateTime moment) : RubyObject
{
    public ZonedDateTime Moment { get; } = moment;

    public override RubyClass Class => RubyClasses.ZonedTime;

    public override string ToText() => Moment.ToString();

    public override bool IsEqualTo(RubyObject other) => CompareWith(other) == 0;

    public override int KeyHash() => Moment.ToInstant().GetHashCode();
}
