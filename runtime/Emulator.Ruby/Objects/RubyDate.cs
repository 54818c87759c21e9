using Emulator.Ruby.Calls;
using NodaTime;
using NodaTime.Text;

namespace Emulator.Ruby.Objects;

/// <summary>A calendar day.</summary>
public sealed class RubyDate(LocalDate day) : RubyObject
{
    public LocalDate Day { get; } = day;

    public override RubyClass Class => RubyClasses.Date;

    /// <summary><c>2020-01-23</c>.</summary>
    public override string ToText() => LocalDatePattern.Iso.Format(Day);

    public override bool IsEqualTo(RubyObject other) => other is RubyDate that && that.Day == Day;

    public override int KeyHash() => Day.GetHashCode();
}
