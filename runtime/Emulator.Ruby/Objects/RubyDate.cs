using Emulator.Ruby.Calls;
using Emulator.Ruby.Library.Times;
using NodaTime;

namespace Emulator.Ruby.Objects;

/// <summary>A calendar day.</summary>
public sealed class RubyDate(LocalDate day) : RubyDay
{
    public override LocalDate Day { get; } = day;

    public override Instant Instant => Day.AtMidnight().InUtc().ToInstant();

    public override RubyClass Class => RubyClasses.Date;

    public override RubyDay OnDay(LocalDate day) => new RubyDate(day);

    public override RubyDay DayStart() => this;

    public override RubyDay DayEnd() => this;

    /// <summary><c>2020-01-23</c>.</summary>
    public override string ToText() => TimeFormat.Of(this, "%Y-%m-%d");

    /// <summary><c>Thu, 23 Jan 2020</c>.</summary>
    public override string Inspect() => TimeFormat.Of(this, "%a, %d %b %Y");

    /// <summary>As <c>===</c>: a DateTime of the day matches, a Time does not.</summary>
    public override bool Matches(Running.RubyRun run, RubyObject value) => value is RubyDate or RubyDateTime && ((RubyDay)value).Day == Day;

    public override bool IsSameKey(RubyObject other) => other is RubyDate that && that.Day == Day;
}
