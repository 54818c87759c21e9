using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>Operators of all numbers.</summary>
internal static class NumberOperators
{
    public static void Define<TNumber>(MethodTable<TNumber> table)
        where TNumber : RubyObject => table
        .Add("+(number)", (self, value) => Arithmetic.Add(self, Number(self, value)))
        .Add("-(number)", (self, value) => Arithmetic.Subtract(self, Number(self, value)))
        .Add("*(number)", Times)
        .Add("/(number)", (self, value) => Arithmetic.Divide(self, Number(self, value)))
        .Add("%(number)", (self, value) => Arithmetic.Modulo(self, Number(self, value)))
        .Alias("modulo", "%")
        .Add("**(number)", (run, self, value) => Arithmetic.Power(run, self, Number(self, value)))
        .Alias("pow", "**")
        .Add("div(number)", (self, value) => Quotient(self, Number(self, value)))
        .Add("fdiv(number)", (self, value) => new RubyFloat(Arithmetic.Double(self) / Arithmetic.Double(Number(self, value))))
        .Add("divmod(number)", (self, value) => RubyList.Of(Quotient(self, Number(self, value)), Arithmetic.Modulo(self, value)))
        .Add("-@", self => Negate(self))
        .Add("+@", self => self)
        .Add("<=>(other)", (self, other) => self.CompareWith(other) is { } order ? RubyInteger.Of(order) : RubyNil.Instance)
        .Add("abs", self => self.CompareWith(RubyInteger.Of(0)) < 0 ? Negate(self) : Positive(self))
        .Alias("magnitude", "abs")
        .Add("zero?", self => RubyBoolean.Of(self.CompareWith(RubyInteger.Of(0)) == 0))
        .Add("nonzero?", self => self.CompareWith(RubyInteger.Of(0)) == 0 ? RubyNil.Instance : self)
        .Add("positive?", self => RubyBoolean.Of(self.CompareWith(RubyInteger.Of(0)) > 0))
        .Add("negative?", self => RubyBoolean.Of(self.CompareWith(RubyInteger.Of(0)) < 0))
        .Add("integer?", self => RubyBoolean.Of(self is RubyInteger))
        .Add("to_f", self => new RubyFloat(Arithmetic.Double(self)))
        .Add("to_r", Rational)
        .Add("round(digits = 0, half: nil)", (RubyRun _, TNumber self, in Arguments arguments) => Rounding.Round(self, arguments))
        .Add("floor(digits = 0)", (RubyRun _, TNumber self, in Arguments arguments) => Rounding.Floor(self, arguments))
        .Add("ceil(digits = 0)", (RubyRun _, TNumber self, in Arguments arguments) => Rounding.Ceil(self, arguments))
        .Add("truncate(digits = 0)", (RubyRun _, TNumber self, in Arguments arguments) => Rounding.Truncate(self, arguments))
        .Add("to_i", self => Rounding.Truncate(self, Arguments.None))
        .Alias("to_int", "to_i")
        .Add("step(limit, by = 1, &block)", Step);

    private static RubyObject Times<TNumber>(RubyRun run, TNumber self, RubyObject value)
        where TNumber : RubyObject => value is RubyDuration
        ? value.Class.Find("*")!.Call(run, value, self)
        : Arithmetic.Multiply(run, self, Number(self, value));

    private static RubyObject Number(RubyObject self, RubyObject value)
    {
        var number = value is RubyDuration duration ? duration.Seconds : value;
        Arithmetic.Require(self, number);
        return number;
    }

    private static RubyObject Positive(RubyObject self) => self is RubyFloat value ? new RubyFloat(Math.Abs(value.Number)) : self;

    private static RubyObject Negate(RubyObject self) => self is RubyFloat value
        ? new RubyFloat(-value.Number)
        : Arithmetic.Subtract(RubyInteger.Of(0), self);

    private static RubyObject Quotient(RubyObject self, RubyObject value) => value.CompareWith(RubyInteger.Of(0)) == 0
        ? throw RubyErrors.ZeroDivision()
        : Rounding.Floor(Arithmetic.Divide(self, value), Arguments.None);

    private static RubyObject Rational<TNumber>(TNumber self)
        where TNumber : RubyObject
    {
        var (numerator, denominator) = Arithmetic.Parts(self);
        return new RubyRational(numerator, denominator);
    }

    private static RubyObject Step<TNumber>(RubyRun run, TNumber self, in Arguments arguments)
        where TNumber : RubyObject
    {
        var by = arguments.At(1) ?? RubyInteger.Of(1);
        var sign = by.CompareWith(RubyInteger.Of(0)) ?? throw RubyErrors.Comparison(by, RubyInteger.Of(0));
        if (sign == 0)
        {
            throw RubyErrors.Argument("step can't be 0");
        }

        var items = new List<RubyObject>();
        for (RubyObject number = self; ; number = Arithmetic.Add(number, by))
        {
            run.Step();
            var order = number.CompareWith(arguments[0]) ?? throw RubyErrors.Comparison(number, arguments[0]);
            if (sign > 0 ? order > 0 : order < 0)
            {
                return arguments.Block is null ? new RubyEnumerator(items) : self;
            }

            if (arguments.Block is { } block)
            {
                block.Yield(run, number);
            }
            else
            {
                run.CheckListLength(items.Count + 1);
                items.Add(number);
            }
        }
    }
}
