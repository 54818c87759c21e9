using System.Numerics;
using Emulator.Ruby.Calls;

namespace Emulator.Ruby.Objects;

/// <summary>A whole number of any size: a <see cref="SmallInteger"/> while it fits into 64 bits, else a <see cref="LargeInteger"/>.</summary>
public abstract class RubyInteger : RubyObject
{
    private protected RubyInteger()
    {
    }

    public sealed override RubyClass Class => RubyClasses.Integer;

    public abstract BigInteger Big { get; }

    public static RubyInteger Of(long number) => SmallInteger.Cached(number);

    public static RubyInteger Of(BigInteger number) =>
        number >= long.MinValue && number <= long.MaxValue ? SmallInteger.Cached((long)number) : new LargeInteger(number);

    public sealed override bool IsEqualTo(RubyObject other) => other switch
    {
        RubyInteger integer => integer.Big == Big,
        _ => NumberOrder.AreEqual(this, other),
    };

    public sealed override bool IsSameKey(RubyObject other) => other is RubyInteger integer && integer.Big == Big;

    public sealed override int? CompareWith(RubyObject other) => NumberOrder.Compare(this, other);
}
