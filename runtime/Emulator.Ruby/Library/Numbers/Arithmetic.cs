using System.Numerics;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>The four operations, remainder and power over all kinds of numbers, with Ruby's conversions and errors.</summary>
internal static class Arithmetic
{
    public static RubyObject Add(RubyObject left, RubyObject right) => (left, right) switch
    {
        (RubyInteger a, RubyInteger b) => RubyInteger.Of(a.Big + b.Big),
        _ when Decimals.Has(left, right) => Decimals.Add(left, right),
        _ when IsFloat(left, right) => new RubyFloat(Double(left) + Double(right)),
        _ => Fraction(left).Plus(Fraction(right)),
    };

    public static RubyObject Subtract(RubyObject left, RubyObject right) => (left, right) switch
    {
        (RubyInteger a, RubyInteger b) => RubyInteger.Of(a.Big - b.Big),
        _ when Decimals.Has(left, right) => Decimals.Subtract(left, right),
        _ when IsFloat(left, right) => new RubyFloat(Double(left) - Double(right)),
        _ => Fraction(left).Minus(Fraction(right)),
    };

    public static RubyObject Multiply(RubyObject left, RubyObject right)
    {
        if (left is not RubyInteger a || right is not RubyInteger b)
        {
            return Decimals.Has(left, right) ? Decimals.Multiply(left, right)
                : IsFloat(left, right) ? new RubyFloat(Double(left) * Double(right))
                : Fraction(left).Times(Fraction(right));
        }

        IntegerSize.Check(a.Big.GetBitLength() + b.Big.GetBitLength());
        return RubyInteger.Of(a.Big * b.Big);
    }

    public static RubyObject Divide(RubyObject left, RubyObject right) => (left, right) switch
    {
        (RubyInteger, RubyInteger { Big.IsZero: true }) => throw RubyErrors.ZeroDivision(),
        (RubyInteger a, RubyInteger b) => RubyInteger.Of(Floor(a.Big, b.Big)),
        _ when Decimals.Has(left, right) => Decimals.Divide(left, right),
        _ when IsFloat(left, right) => new RubyFloat(Double(left) / Double(right)),
        _ => Fraction(left).Over(Fraction(right)),
    };

    public static RubyObject Modulo(RubyObject left, RubyObject right)
    {
        if (left is RubyInteger a && right is RubyInteger b)
        {
            return b.Big.IsZero ? throw RubyErrors.ZeroDivision() : RubyInteger.Of(a.Big - (Floor(a.Big, b.Big) * b.Big));
        }

        if (Decimals.Has(left, right))
        {
            var (numerator, denominator) = Parts(Fraction(left).Over(Fraction(right)));
            return Decimals.Subtract(left, Decimals.Multiply(RubyInteger.Of(Floor(numerator, denominator)), right));
        }

        if (!IsFloat(left, right))
        {
            var quotient = Divide(left, right);
            var (numerator, denominator) = Parts(quotient);
            return Subtract(left, Fraction(RubyInteger.Of(Floor(numerator, denominator))).Times(Fraction(right)));
        }

        return new RubyFloat(FloatDivision.Of(Double(left), Double(right)).Remainder);
    }

    public static RubyObject Power(RubyRun run, RubyObject left, RubyObject right)
    {
        if (left is SmallInteger { Number: var number } && right is SmallInteger { Number: >= 0 and < 64 and var times }
            && WordPower.TryOf(number, (int)times, out var word))
        {
            return RubyInteger.Of(word);
        }

        if (left is RubyInteger whole && right is RubyInteger exponent)
        {
            return Power(run, whole.Big, exponent.Big);
        }

        if (left is RubyRational fraction && right is SmallInteger { Number: > -1000 and < 1000 } small)
        {
            var power = (int)Math.Abs(small.Number);
            IntegerSize.Check(BigInteger.Max(BigInteger.Abs(fraction.Numerator), fraction.Denominator).GetBitLength() * (BigInteger)power);
            var (up, down) = (BigInteger.Pow(fraction.Numerator, power), BigInteger.Pow(fraction.Denominator, power));
            return small.Number >= 0 ? new RubyRational(up, down) : new RubyRational(down, up);
        }

        if (left is RubyDecimal number10 && right is SmallInteger { Number: > -1000 and < 1000 } times10)
        {
            IntegerSize.Check(number10.Digits.GetBitLength() * BigInteger.Abs(times10.Number));
            var power = new RubyDecimal(BigInteger.Pow(number10.Digits, (int)Math.Abs(times10.Number)), number10.Exponent * (int)Math.Abs(times10.Number));
            return times10.Number >= 0 ? power : Decimals.Divide(RubyInteger.Of(1), power);
        }

        if (left is RubyInteger && right is RubyRational { Denominator.IsOne: true } even)
        {
            return Fraction(Power(run, left, RubyInteger.Of(even.Numerator)));
        }

        return new RubyFloat(Math.Pow(Double(left), Double(right)));
    }

    /// <summary>A number as a double; another kind is refused as an operand, in Ruby's words.</summary>
    public static double Double(RubyObject number) => number switch
    {
        SmallInteger small => small.Number,
        RubyInteger big => Doubles.Of(big.Big),
        RubyFloat value => value.Number,
        RubyRational rational => Doubles.Of(rational.Numerator, rational.Denominator),
        RubyDecimal exact when Decimals.Parts(exact) is var parts => Doubles.Of(parts.Numerator, parts.Denominator),
        _ => throw RubyErrors.NoConversion(number, "Float"),
    };

    /// <summary>Refuses what is no number: <c>String can't be coerced into Integer</c>.</summary>
    public static void Require(RubyObject self, RubyObject value)
    {
        if (value is not (RubyInteger or RubyFloat or RubyRational or RubyDecimal))
        {
            throw RubyErrors.NoCoercion(value, self);
        }
    }

    public static BigInteger Floor(BigInteger left, BigInteger right)
    {
        var quotient = BigInteger.DivRem(left, right, out var rest);
        return !rest.IsZero && (rest.Sign < 0) != (right.Sign < 0) ? quotient - 1 : quotient;
    }

    public static (BigInteger Numerator, BigInteger Denominator) Parts(RubyObject number) => number switch
    {
        RubyInteger integer => (integer.Big, BigInteger.One),
        RubyRational rational => (rational.Numerator, rational.Denominator),
        RubyFloat value => FloatParts.Exact(value.Number),
        RubyDecimal exact => Decimals.Parts(exact),
        _ => throw RubyErrors.NoConversion(number, "Rational"),
    };

    private static bool IsFloat(RubyObject left, RubyObject right) => left is RubyFloat || right is RubyFloat;

    private static RubyRational Fraction(RubyObject number)
    {
        var (numerator, denominator) = Parts(number);
        return new RubyRational(numerator, denominator);
    }

    private static RubyRational Plus(this RubyRational a, RubyRational b) =>
        new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    private static RubyRational Minus(this RubyRational a, RubyRational b) =>
        new((a.Numerator * b.Denominator) - (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    private static RubyRational Times(this RubyRational a, RubyRational b) =>
        new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    private static RubyRational Over(this RubyRational a, RubyRational b) => b.Numerator.IsZero
        ? throw RubyErrors.ZeroDivision()
        : new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    private static RubyObject Power(RubyRun run, BigInteger number, BigInteger exponent)
    {
        if (exponent.Sign < 0 && BigInteger.Abs(number).IsOne)
        {
            return RubyInteger.Of(exponent.IsEven ? 1 : number);
        }

        if (exponent.Sign < 0)
        {
            return number.IsZero
                ? throw RubyErrors.ZeroDivision()
                : new RubyRational(((RubyInteger)Power(run, 1, -exponent)).Big, ((RubyInteger)Power(run, number, -exponent)).Big);
        }

        if (BigInteger.Abs(number) <= 1)
        {
            return RubyInteger.Of(number.Sign >= 0 || !exponent.IsEven ? (exponent.IsZero ? 1 : number) : 1);
        }

        run.Step();
        IntegerSize.Check(exponent * (BigInteger.Abs(number) - 1).GetBitLength());
        return RubyInteger.Of(BigInteger.Pow(number, (int)exponent));
    }
}
