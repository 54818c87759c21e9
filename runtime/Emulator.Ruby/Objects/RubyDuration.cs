using Emulator.Ruby.Calls;
using Emulator.Ruby.Library.Times;

namespace Emulator.Ruby.Objects;

/// <summary>
/// <c>2.days</c>, <c>1.month + 3.hours</c>: parts kept as they were given, in their order, and their length in seconds
/// by ActiveSupport's count (a month is 2629746, a year 31556952).
/// </summary>
/// <param name="parts">Unit (<c>years months weeks days hours minutes seconds</c>) and amount, an Integer or Float.</param>
/// <param name="seconds">The length, an Integer or Float.</param>
public sealed class RubyDuration(IReadOnlyList<KeyValuePair<string, RubyObject>> parts, RubyObject seconds) : RubyObject
{
    public IReadOnlyList<KeyValuePair<string, RubyObject>> Parts { get; } = parts;

    public RubyObject Seconds { get; } = seconds;

    public override RubyClass Class => RubyClasses.Duration;

    /// <summary>The seconds as text.</summary>
    public override string ToText() => Seconds.ToText();

    /// <summary><c>3 days and 2 hours</c>.</summary>
    public override string Inspect() => DurationText.Words(this);

    public override bool IsEqualTo(RubyObject other) =>
        Seconds.IsEqualTo(other is RubyDuration that ? that.Seconds : other);

    public override int KeyHash() => Seconds.KeyHash();

    public override int? CompareWith(RubyObject other) =>
        Seconds.CompareWith(other is RubyDuration that ? that.Seconds : other);
}
