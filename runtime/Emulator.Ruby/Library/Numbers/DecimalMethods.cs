using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Lists;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>The methods of BigDecimal, and what makes one: <c>BigDecimal("1.5")</c>, <c>to_d</c>.</summary>
internal static class DecimalMethods
{
    public static void Define(MethodTable<RubyDecimal> table)
    {
        NumberOperators.Define(table);
        table
            .Replace("round(digits = 0, mode = nil, half: nil)", (RubyRun _, RubyDecimal self, in Arguments arguments) => Rounding.Round(self, arguments))
            .Add("to_s(format = nil, **options)", ToText)
            .Add("to_digits", self => new RubyString(self.ToText()))
            .Add("to_d", self => self)
            .Add("inspect", self => new RubyString(self.Inspect()))
            .Add("nan?", _ => RubyBoolean.False)
            .Add("precision", self => RubyInteger.Of(self.Digits.IsZero ? 0 : Math.Max(Decimals.Length(self), Decimals.Length(self) + self.Exponent)))
            .Add("scale", self => RubyInteger.Of(Math.Max(0, -self.Exponent)))
            .Add("sign", self => RubyInteger.Of(self.Digits.IsZero ? 1 : 2 * self.Digits.Sign))
            .Add("exponent", self => RubyInteger.Of(self.Digits.IsZero ? 0 : Decimals.Length(self) + self.Exponent))
            .Add("fix", Whole)
            .Add("frac", self => Decimals.Subtract(self, Whole(self)))
            .Add("quo(number)", (self, number) => Decimals.Divide(self, number))
            .Add("add(number, digits)", (RubyRun _, RubyDecimal self, in Arguments given) => Cut(Decimals.Add(self, given[0]), given[1]))
            .Add("sub(number, digits)", (RubyRun _, RubyDecimal self, in Arguments given) => Cut(Decimals.Subtract(self, given[0]), given[1]))
            .Add("mult(number, digits)", (RubyRun _, RubyDecimal self, in Arguments given) => Cut(Decimals.Multiply(self, given[0]), given[1]));
    }

    public static void DefineFunctions(MethodTable<RubyObject> table) => table
        .Add("BigDecimal(value, digits = nil, exception: true)", Made);

    public static void DefineConversion<TNumber>(MethodTable<TNumber> table)
        where TNumber : RubyObject => table.Add("to_d(digits = 0)", (RubyRun _, TNumber self, in Arguments given) =>
            given.At(0) is { } digits ? Decimals.Limited(Decimals.Of(self), Elements.Whole(digits)) : Decimals.Of(self));

    private static RubyObject Cut(RubyDecimal value, RubyObject digits) =>
        Elements.Whole(digits) is > 0 and var most ? Decimals.Limited(value, most) : value;

    private static RubyDecimal Whole(RubyDecimal self)
    {
        var (numerator, denominator) = Decimals.Parts(self);
        return new RubyDecimal(System.Numerics.BigInteger.Divide(numerator, denominator), 0);
    }

    private static RubyObject Made(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var isQuiet = arguments.Keyword("exception")?.IsTruthy == false;
        var digits = arguments.At(1) is { } given and not RubyNil ? Elements.Whole(given) : (int?)null;
        RubyDecimal? made = arguments[0] switch
        {
            RubyString text => DecimalText.Read(text.Text),
            RubyFloat or RubyRational when digits is null && !isQuiet => throw RubyErrors.Argument($"can't omit precision for a {arguments[0].Class.Name}."),
            RubyInteger or RubyDecimal or RubyFloat or RubyRational => Decimals.Of(arguments[0]),
            _ when isQuiet => null,
            var other => throw RubyErrors.Type($"can't convert {RubyErrors.Name(other)} into BigDecimal"),
        };
        return made is not null
            ? digits > 0 ? Decimals.Limited(made, digits.Value) : made
            : isQuiet ? RubyNil.Instance : throw RubyErrors.Argument($"invalid value for BigDecimal(): {arguments[0].Inspect()}");
    }

    // A text of format is a plain one (F), with an exponent (E), or plain in groups of so many digits.
    private static RubyObject ToText(RubyRun run, RubyDecimal self, in Arguments arguments)
    {
        var format = arguments.At(0);
        if (format is RubySymbol name)
        {
            return NumberFormats.Of(self, name.Name, arguments) ?? new RubyString(self.ToText());
        }

        var text = format?.ToText() ?? "F";
        var laid = text.Contains('E', StringComparison.OrdinalIgnoreCase) ? self.Inspect() : self.ToText();
        var sign = text.StartsWith('+') && self.Digits.Sign >= 0 ? "+" : text.StartsWith(' ') && self.Digits.Sign >= 0 ? " " : string.Empty;
        return new RubyString(sign + laid);
    }
}
