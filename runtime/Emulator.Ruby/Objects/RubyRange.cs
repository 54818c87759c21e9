using Emulator.Ruby.Calls;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Objects;

public sealed class RubyRange(RubyObject first, RubyObject last, bool excludesLast) : RubyObject
{
    /// <summary>Nil when the range has no beginning.</summary>
    public RubyObject First { get; } = first;

    /// <summary>Nil when the range has no end.</summary>
    public RubyObject Last { get; } = last;

    public bool ExcludesLast { get; } = excludesLast;

    public override RubyClass Class => RubyClasses.Range;

    public override string ToText() => First.ToText() + Dots + Last.ToText();

    public override string Inspect() =>
        (First is RubyNil ? string.Empty : First.Inspect()) + Dots + (Last is RubyNil ? string.Empty : Last.Inspect());

    public override bool IsEqualTo(RubyObject other) =>
        other is RubyRange that && that.ExcludesLast == ExcludesLast && First.IsEqualTo(that.First) && Last.IsEqualTo(that.Last);

    public override int KeyHash() => HashCode.Combine(First.KeyHash(), Last.KeyHash(), ExcludesLast);

    /// <summary>As <c>cover?</c> and <c>===</c>: between the ends by their order.</summary>
    public bool Covers(RubyObject value)
    {
        var fromFirst = First is RubyNil ? -1 : First.CompareWith(value);
        var toLast = Last is RubyNil ? -1 : value.CompareWith(Last);
        return fromFirst <= 0 && (ExcludesLast ? toLast < 0 : toLast <= 0);
    }

    /// <summary>As <c>cover?</c> of another range: no element of it lies outside.</summary>
    public bool CoversAll(RubyRange part)
    {
        var ends = part.First is RubyNil || part.Last is RubyNil ? null : part.First.CompareWith(part.Last);
        if (part.First is not RubyNil && part.Last is not RubyNil && (ends is null or > 0 || (part.ExcludesLast && ends == 0)))
        {
            return false;
        }

        var atFirst = First is RubyNil ? -1 : part.First is RubyNil ? null : First.CompareWith(part.First);
        var atLast = Last is RubyNil ? -1 : part.Last is RubyNil ? null : part.Last.CompareWith(Last);
        return atFirst <= 0 && (ExcludesLast && !part.ExcludesLast ? atLast < 0 : atLast <= 0);
    }

    public override bool Matches(RubyRun run, RubyObject value) => value is RubyRange part ? CoversAll(part) : Covers(value);

    private string Dots => ExcludesLast ? "..." : "..";
}
