using Emulator.Ruby.Calls;
using NodaTime;

namespace Emulator.Ruby.Objects;

/// <summary>
/// A moment with a fixed offset: a date_time pill, a <c>to_time</c> result. Two times of one moment are equal whatever
/// their offsets.
/// </summary>
/// <param name="moment">Up to nanoseconds.</param>
/// <param name="isUtc">True for UTC by name (<c>2020-01-02 03:04:05 UTC</c>), which prints unlike +00:00.</param>
/// <param name="isPill">True for a date_time pill, whose text is ISO with six fraction digits (formulas.md 2.4).</param>
public sealed class RubyTime(OffsetDateTime moment, bool isUtc = false, bool isPill = false) : RubyObject
{
    public OffsetDateTime Moment { get; } = moment;

    public bool IsUtc { get; } = isUtc;

    public bool IsPill { get; } = isPill;

    public override RubyClass Class => RubyClasses.Time;

    public override string ToText() => Moment.ToString();

    public override bool IsEqualTo(RubyObject other) => CompareWith(other) == 0;

    public override int KeyHash() => Moment.ToInstant().GetHashCode();
}
