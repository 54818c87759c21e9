using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Times;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>Operators of all numbers.</summary>
internal static class NumberOperators
{
    public static void Define<TNumber>(MethodTable<TNumber> table)
        where TNumber : RubyObject => table
        .Add("+(number)", (self, value) => value is RubyDuration added ? DurationArithmetic.Sum(self, added) : Arithmetic.Add(self, Number(self, value)))
        .Add("-(number)", (self, value) => value is RubyDuration taken ? DurationArithmetic.Difference(self, taken) : Arithmetic.Subtract(self, Number(self, value)))
        .Add("*(number)", Times)
        .Add("/(number)", (self, value) => Arithmetic.Divide(self, Number(self, value)))
        .Add("%(number)", (self, value) => value is RubyDuration cycle ? DurationArithmetic.Rest(self, cycle) : Arithmetic.Modulo(self, Number(self, value)))
        .Alias("modulo", "%")
        .Add("**(number)", (run, self, value) => Arithmetic.Power(run, self, Number(self, value)))
        .Add("remainder(number)", (self, value) => Remainder(self, Number(self, value)))
        .Add("coerce(number)", (self, value) => Coercion.Pair(self, value))
        .Add("div(number)", (self, value) => Quotient(self, Number(self, value)))
        .Add("fdiv(number)", (self, value) => new RubyFloat(LargeQuotient.Of(self, Number(self, value))))
        .Add("divmod(number)", (self, value) => Both(self, Number(self, value)))
        .Add("-@", self => Negate(self))
        .Add("+@", self => self)
        .Add("<=>(other)", (self, other) => Order(self, other) is { } order ? RubyInteger.Of(order) : RubyNil.Instance)
        .Add("<(other)", (self, other) => RubyBoolean.Of(Ordered(self, other) < 0))
        .Add("<=(other)", (self, other) => RubyBoolean.Of(Ordered(self, other) <= 0))
        .Add(">(other)", (self, other) => RubyBoolean.Of(Ordered(self, other) > 0))
        .Add(">=(other)", (self, other) => RubyBoolean.Of(Ordered(self, other) >= 0))
        .Add("abs", self => self.CompareWith(RubyInteger.Of(0)) < 0 ? Negate(self) : Positive(self))
        .Alias("magnitude", "abs")
        .Add("zero?", self => RubyBoolean.Of(self.CompareWith(RubyInteger.Of(0)) == 0))
        .Add("nonzero?", self => self.CompareWith(RubyInteger.Of(0)) == 0 ? RubyNil.Instance : self)
        .Add("positive?", self => RubyBoolean.Of(self.CompareWith(RubyInteger.Of(0)) > 0))
        .Add("negative?", self => RubyBoolean.Of(self.CompareWith(RubyInteger.Of(0)) < 0))
        .Add("finite?", self => RubyBoolean.Of(self is not RubyFloat value || double.IsFinite(value.Number)))
        .Add("infinite?", self => self is RubyFloat value && double.IsInfinity(value.Number) ? RubyInteger.Of(Math.Sign(value.Number)) : RubyNil.Instance)
        .Add("real?", _ => RubyBoolean.True)
        .Add("integer?", self => RubyBoolean.Of(self is RubyInteger))
        .Add("to_f", self => new RubyFloat(Arithmetic.Double(self)))
        .Add("to_r", Rational)
        .Add("round(digits = 0, half: nil)", (RubyRun _, TNumber self, in Arguments arguments) => Rounding.Round(self, arguments))
        .Add("floor(digits = 0)", (RubyRun _, TNumber self, in Arguments arguments) => Rounding.Floor(self, arguments))
        .Add("ceil(digits = 0)", (RubyRun _, TNumber self, in Arguments arguments) => Rounding.Ceil(self, arguments))
        .Add("truncate(digits = 0)", (RubyRun _, TNumber self, in Arguments arguments) => Rounding.Truncate(self, arguments))
        .Add("to_i", self => Rounding.Truncate(self, Arguments.None))
        .Alias("to_int", "to_i");

    private static RubyObject Times<TNumber>(RubyRun run, TNumber self, RubyObject value)
        where TNumber : RubyObject => value is RubyDuration
        ? value.Class.Find("*")!.Call(run, value, self)
        : Arithmetic.Multiply(self, Number(self, value));

    private static int? Order(RubyObject self, RubyObject other) => self.CompareWith(other is RubyDuration duration ? duration.Seconds : other);

    // NaN has no order, and every question about it is answered with false.
    private static int? Ordered(RubyObject self, RubyObject other) =>
        Order(self, other) ?? (other is RubyInteger or RubyFloat or RubyRational or RubyDecimal ? null : throw RubyErrors.Comparison(self, other));

    private static RubyObject Number(RubyObject self, RubyObject value)
    {
        var number = value is RubyDuration duration ? duration.Seconds : value;
        Arithmetic.Require(self, number);
        return number;
    }

    // The sign of the receiver, where % takes the divisor's.
    private static RubyObject Remainder(RubyObject self, RubyObject value)
    {
        var rest = Arithmetic.Modulo(self, value);
        var zero = RubyInteger.Of(0);
        if (rest.CompareWith(zero) is 0 or null || (self.CompareWith(zero) < 0) == (value.CompareWith(zero) < 0))
        {
            return rest;
        }

        return value is RubyFloat { Number: double.PositiveInfinity or double.NegativeInfinity } ? self : Arithmetic.Subtract(rest, value);
    }

    private static RubyObject Positive(RubyObject self) => self is RubyFloat value ? new RubyFloat(Math.Abs(value.Number)) : self;

    private static RubyObject Negate(RubyObject self) => self is RubyFloat value
        ? new RubyFloat(-value.Number)
        : Arithmetic.Subtract(RubyInteger.Of(0), self);

    private static RubyObject Quotient(RubyObject self, RubyObject value) => value.CompareWith(RubyInteger.Of(0)) == 0
        ? throw RubyErrors.ZeroDivision()
        : Rounding.Floor(Arithmetic.Divide(self, value), Arguments.None);

    private static RubyList Both(RubyObject self, RubyObject value)
    {
        if (self is not RubyFloat && value is not RubyFloat)
        {
            return RubyList.Of(Quotient(self, value), Arithmetic.Modulo(self, value));
        }

        var (quotient, rest) = FloatDivision.Of(Arithmetic.Double(self), Arithmetic.Double(value));
        return RubyList.Of(Rounding.Floor(new RubyFloat(quotient), Arguments.None), new RubyFloat(rest));
    }

    private static RubyObject Rational<TNumber>(TNumber self)
        where TNumber : RubyObject
    {
        var (numerator, denominator) = Arithmetic.Parts(self);
        return new RubyRational(numerator, denominator);
    }
}
