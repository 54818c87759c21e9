using System.Numerics;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>What makes a Rational: <c>Rational(1, 3)</c>, <c>Rational("0.75")</c>, <c>"1/3".to_r</c>.</summary>
internal static class Fractions
{
    public static void Define(MethodTable<RubyObject> table) => table.Add("Rational(numerator, denominator = 1)", Made);

    public static void DefineText(MethodTable<RubyString> table) => table
        .Add("to_r", self => Read(FractionPatterns.Leading().Match(self.Text)) ?? new RubyRational(0, 1));

    private static RubyObject Made(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var (top, bottom) = (Of(arguments[0]), arguments.At(1) is { } given ? Of(given) : new RubyRational(1, 1));
        return bottom.Numerator.IsZero
            ? throw RubyErrors.ZeroDivision()
            : new RubyRational(top.Numerator * bottom.Denominator, top.Denominator * bottom.Numerator);
    }

    private static RubyRational Of(RubyObject value)
    {
        if (value is RubyString text)
        {
            return Read(FractionPatterns.Whole().Match(text.Text)) ?? throw RubyErrors.Argument($"invalid value for convert(): {text.Inspect()}");
        }

        if (value is not (RubyInteger or RubyFloat or RubyRational or RubyDecimal))
        {
            throw RubyErrors.Type($"can't convert {RubyErrors.Name(value)} into Rational");
        }

        var (numerator, denominator) = Arithmetic.Parts(value);
        return new RubyRational(numerator, denominator);
    }

    private static RubyRational? Read(System.Text.RegularExpressions.Match match)
    {
        if (!match.Success || DecimalText.Read(match.Groups["top"].Value) is not { } top)
        {
            return null;
        }

        var (numerator, denominator) = Decimals.Parts(top);
        var bottom = match.Groups["bottom"].Success ? BigInteger.Parse(match.Groups["bottom"].Value) : BigInteger.One;
        return bottom.IsZero ? throw RubyErrors.ZeroDivision() : new RubyRational(numerator, denominator * bottom);
    }
}
