using System.Globalization;
using System.Numerics;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>
/// <c>round</c>, <c>floor</c>, <c>ceil</c>, <c>truncate</c> of whole numbers, doubles and fractions (formulas.md section 5).
/// </summary>
internal static class Rounding
{
    // A double has no digit beyond these: rounding there changes nothing.
    private const int MostDigits = 400;

    public static RubyObject Round(RubyObject self, in Arguments arguments)
    {
        if (arguments.Keywords is null && QuickRounding.Round(self, Digits(arguments)) is { } quick)
        {
            return quick;
        }

        var half = arguments.Keyword("half")?.ToText() ?? "up";
        return half is not ("up" or "down" or "even" or "")
            ? throw RubyErrors.Argument($"invalid rounding mode: {half}")
            : Cut(self, Digits(arguments), (numerator, denominator) => Nearest(numerator, denominator, half), half);
    }

    public static RubyObject Floor(RubyObject self, in Arguments arguments) =>
        QuickRounding.Floor(self, Digits(arguments)) ?? Cut(self, Digits(arguments), Arithmetic.Floor, null);

    public static RubyObject Ceil(RubyObject self, in Arguments arguments) =>
        QuickRounding.Ceil(self, Digits(arguments))
        ?? Cut(self, Digits(arguments), static (numerator, denominator) => -Arithmetic.Floor(-numerator, denominator), null);

    public static RubyObject Truncate(RubyObject self, in Arguments arguments) => Cut(self, Digits(arguments), BigInteger.Divide, null);

    private static int Digits(in Arguments arguments) => arguments.At(0) switch
    {
        null or RubyNil => 0,
        SmallInteger { Number: >= -100_000 and <= 100_000 } digits => (int)digits.Number,
        RubyInteger digits => digits.Big.Sign * 100_000,
        RubyFloat digits when double.IsFinite(digits.Number) => (int)Math.Clamp(digits.Number, -100_000, 100_000),
        var other => throw RubyErrors.NoConversion(other, "Integer"),
    };

    private static RubyObject Cut(RubyObject self, int digits, Func<BigInteger, BigInteger, BigInteger> cut, string? half)
    {
        if (self is RubyInteger && digits >= 0)
        {
            return self;
        }

        if (self is RubyFloat number)
        {
            if (digits > 0 && (!double.IsFinite(number.Number) || digits > MostDigits))
            {
                return self;
            }

            return digits > 0 ? Shorten(number.Number, digits, cut, half) : Whole(Arithmetic.Parts(self), digits, cut);
        }

        var parts = Arithmetic.Parts(self);
        var scale = BigInteger.Pow(10, Math.Abs(Math.Min(digits, MostDigits)));
        return digits > 0 ? new RubyRational(cut(parts.Numerator * scale, parts.Denominator), scale) : Whole(parts, digits, cut);
    }

    private static RubyInteger Whole(
        (BigInteger Numerator, BigInteger Denominator) parts,
        int digits,
        Func<BigInteger, BigInteger, BigInteger> cut)
    {
        // A multiple of ten beyond every digit: only the sign can matter.
        var scale = BigInteger.Pow(10, Math.Min(-digits, MostDigits * 20));
        return RubyInteger.Of(cut(parts.Numerator, parts.Denominator * scale) * scale);
    }

    // Ruby multiplies, cuts and divides in doubles while 15 digits hold, and corrects the last digit by comparing back;
    // beyond them it takes the exact fraction.
    private static RubyFloat Shorten(double number, int digits, Func<BigInteger, BigInteger, BigInteger> cut, string? half)
    {
        var exponent = number == 0 ? 0 : (int)Math.Floor(Math.Log2(Math.Abs(number))) + 1;
        if (number == 0 || digits >= 17 - (exponent > 0 ? exponent / 4 : (exponent / 3) - 1))
        {
            return new RubyFloat(number);
        }

        if (half is null or "up" && digits < 15 - (exponent / 4))
        {
            return new RubyFloat(half is null ? Cut(number, digits, cut) : HalfUp(number, Math.Pow(10, digits)));
        }

        var (numerator, denominator) = FloatParts.Exact(number);
        var scale = BigInteger.Pow(10, digits);
        return new RubyFloat(Quotient(cut(numerator * scale, denominator), scale));
    }

    private static double HalfUp(double number, double scale)
    {
        var scaled = number * scale;
        var rounded = Math.Round(scaled, MidpointRounding.AwayFromZero);
        if (double.IsInfinity(scaled))
        {
            return number;
        }

        if (number > 0)
        {
            return ((rounded + 0.5) / scale <= number ? rounded + 1 : rounded) / scale;
        }

        return ((rounded - 0.5) / scale >= number ? rounded - 1 : rounded) / scale;
    }

    // floor and ceil since Ruby 3.1: the neighbour is taken when it reads back as the number itself.
    private static double Cut(double number, int digits, Func<BigInteger, BigInteger, BigInteger> cut)
    {
        var scale = Math.Pow(10, digits);
        var near = Math.Round(number * scale);
        if (near / scale == number)
        {
            return number;
        }

        var (numerator, denominator) = FloatParts.Exact(number);
        var whole = BigInteger.Pow(10, digits);
        return Quotient(cut(numerator * whole, denominator), whole);
    }

    private static double Quotient(BigInteger numerator, BigInteger scale) =>
        double.Parse($"{numerator}e-{(int)Math.Round(BigInteger.Log10(scale))}", CultureInfo.InvariantCulture);

    private static BigInteger Nearest(BigInteger numerator, BigInteger denominator, string half)
    {
        var magnitude = BigInteger.Abs(numerator);
        var whole = BigInteger.DivRem(magnitude, denominator, out var rest);
        var order = (rest * 2).CompareTo(denominator);
        var isUp = order > 0 || (order == 0 && (half is "up" or "" || (half == "even" && !whole.IsEven)));
        return numerator.Sign * (isUp ? whole + 1 : whole);
    }
}
