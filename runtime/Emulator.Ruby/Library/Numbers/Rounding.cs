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

    // Beyond these digits a power of ten is no exact double, and Ruby rounds the exact fraction.
    private const int MostScaled = 14;

    public static RubyObject Round(RubyObject self, in Arguments arguments)
    {
        if (arguments.Keywords is null && QuickRounding.Round(self, Digits(arguments)) is { } quick)
        {
            return quick;
        }

        if (self is RubyInteger && arguments.Count == 0)
        {
            return self;
        }

        var half = arguments.Keyword("half")?.ToText() ?? Mode(self is RubyDecimal ? arguments.At(1) : null);
        return half switch
        {
            "up" or "" => Cut(self, Digits(arguments), (numerator, denominator) => Nearest(numerator, denominator, "up"), FloatRounding.HalfUp, isRound: true),
            "down" => Cut(self, Digits(arguments), (numerator, denominator) => Nearest(numerator, denominator, "down"), FloatRounding.HalfDown, isRound: true),
            "even" => Cut(self, Digits(arguments), (numerator, denominator) => Nearest(numerator, denominator, "even"), FloatRounding.HalfEven, isRound: true),
            _ => throw RubyErrors.Argument($"invalid rounding mode: {half}"),
        };
    }

    public static RubyObject Floor(RubyObject self, in Arguments arguments) =>
        QuickRounding.Floor(self, Digits(arguments)) ?? Cut(self, Digits(arguments), Arithmetic.Floor, FloatRounding.Floor);

    public static RubyObject Ceil(RubyObject self, in Arguments arguments) =>
        QuickRounding.Ceil(self, Digits(arguments))
        ?? Cut(self, Digits(arguments), self is LargeInteger ? NextAbove : static (numerator, denominator) => -Arithmetic.Floor(-numerator, denominator), FloatRounding.Ceil);

    public static RubyObject Truncate(RubyObject self, in Arguments arguments) =>
        QuickRounding.Truncate(self, Digits(arguments)) ?? Cut(self, Digits(arguments), BigInteger.Divide, FloatRounding.Truncate);

    // BigDecimal has its modes as numbers too: 3 is half up, 5 half down, 7 half even.
    private static string Mode(RubyObject? mode) => mode switch
    {
        SmallInteger { Number: 5 } => "down",
        SmallInteger { Number: 7 } => "even",
        RubySymbol named => named.Name.Replace("half_", string.Empty, StringComparison.Ordinal).Replace("banker", "even", StringComparison.Ordinal),
        _ => "up",
    };

    private static int Digits(in Arguments arguments) =>
        arguments.At(0) is { } given ? Math.Clamp(Strings.Text.Given.Integer(given), -100_000, 100_000) : 0;

    // A number beyond the machine's words goes up even when it stands on a multiple already.
    private static BigInteger NextAbove(BigInteger numerator, BigInteger denominator) => Arithmetic.Floor(numerator, denominator) + 1;

    private static RubyObject Cut(
        RubyObject self,
        int digits,
        Func<BigInteger, BigInteger, BigInteger> cut,
        Func<double, double, double> inDoubles,
        bool isRound = false)
    {
        if (self is RubyInteger && digits >= 0)
        {
            return self;
        }

        if (self is RubyFloat number)
        {
            return digits > 0 ? Shorten(number, digits, cut, inDoubles, isRound) : OfFloat(number, digits, cut, inDoubles, isRound);
        }

        var parts = Arithmetic.Parts(self);
        var scale = BigInteger.Pow(10, Math.Abs(Math.Min(digits, MostDigits)));
        return digits <= 0 ? Whole(parts, digits, cut)
            : self is RubyDecimal ? new RubyDecimal(cut(parts.Numerator * scale, parts.Denominator), -Math.Min(digits, MostDigits))
            : new RubyRational(cut(parts.Numerator * scale, parts.Denominator), scale);
    }

    // To tens, hundreds…: the whole number first, which round cuts towards zero.
    private static RubyObject OfFloat(
        RubyFloat number,
        int digits,
        Func<BigInteger, BigInteger, BigInteger> cut,
        Func<double, double, double> inDoubles,
        bool isRound)
    {
        if (digits == 0 && isRound)
        {
            return RubyInteger.Of(FloatParts.Lowest(inDoubles(number.Number, 1)).Numerator);
        }

        var (numerator, denominator) = FloatParts.Exact(number.Number);
        var whole = RubyInteger.Of(isRound ? BigInteger.Divide(numerator, denominator) : cut(numerator, denominator));
        return digits == 0 ? whole : Whole((whole.Big, BigInteger.One), digits, whole is LargeInteger && inDoubles == FloatRounding.Ceil ? NextAbove : cut);
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

    private static RubyFloat Shorten(
        RubyFloat self,
        int digits,
        Func<BigInteger, BigInteger, BigInteger> cut,
        Func<double, double, double> inDoubles,
        bool isRound)
    {
        var number = self.Number;
        var exponent = number == 0 || !double.IsFinite(number) ? 0 : Math.ILogB(number) + 1;
        if (number == 0 || !double.IsFinite(number) || digits >= 17 - (exponent > 0 ? exponent / 4 : (exponent / 3) - 1))
        {
            return self;
        }

        if (digits < -(exponent > 0 ? (exponent / 3) + 1 : exponent / 4) && (isRound || (number < 0) == (inDoubles == FloatRounding.Ceil)))
        {
            return new RubyFloat(0);
        }

        if (isRound && digits > MostScaled)
        {
            var (numerator, denominator) = FloatParts.Exact(number);
            var whole = BigInteger.Pow(10, digits);
            return new RubyFloat(Quotient(cut(numerator * whole, denominator), whole));
        }

        var scale = Math.Pow(10, digits);
        return new RubyFloat(inDoubles(number, scale) / scale);
    }

    private static double Quotient(BigInteger numerator, BigInteger scale) =>
        double.Parse($"{numerator}e-{(int)Math.Round(BigInteger.Log10(scale))}", CultureInfo.InvariantCulture);

    private static BigInteger Nearest(BigInteger numerator, BigInteger denominator, string half)
    {
        var magnitude = BigInteger.Abs(numerator);
        var whole = BigInteger.DivRem(magnitude, denominator, out var rest);
        var order = (rest * 2).CompareTo(denominator);
        var isUp = order > 0 || (order == 0 && (half == "up" || (half == "even" && !whole.IsEven)));
        return numerator.Sign * (isUp ? whole + 1 : whole);
    }
}
