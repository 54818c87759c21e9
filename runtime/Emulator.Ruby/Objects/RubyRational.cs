using System.Numerics;
using Emulator.Ruby.Calls;

namespace Emulator.Ruby.Objects;

/// <summary>An exact fraction in lowest terms with a positive denominator: <c>Date - Date</c>, <c>2**-1</c>.</summary>
public sealed class RubyRational : RubyObject
{
    public RubyRational(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * (denominator.Sign < 0 ? -1 : 1);
        Numerator = numerator / divisor;
        Denominator = denominator / divisor;
    }

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    public override RubyClass Class => RubyClasses.Rational;

    public override string ToText() => $"{Numerator}/{Denominator}";

    public override string Inspect() => $"({ToText()})";

    public override bool IsEqualTo(RubyObject other) => NumberOrder.AreEqual(this, other);

    public override bool IsSameKey(RubyObject other) =>
        other is RubyRational that && that.Numerator == Numerator && that.Denominator == Denominator;

    public override int KeyHash() => HashCode.Combine(Numerator, Denominator);

    public override int? CompareWith(RubyObject other) => NumberOrder.Compare(this, other);
}
