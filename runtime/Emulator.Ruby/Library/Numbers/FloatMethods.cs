using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>The methods of Float.</summary>
internal static class FloatMethods
{
    public static void Define(MethodTable<RubyFloat> table)
    {
        NumberOperators.Define(table);
        NumberSteps.Define(table);
        DecimalMethods.DefineConversion(table);
        Rationalizing.DefineFloat(table);
        table
            .Add("to_s(format = nil, **options)", ToText)
            .Alias("to_fs", "to_s").Alias("to_formatted_s", "to_s")
            .Add("inspect", self => new RubyString(self.ToText()))
            .Add("nan?", self => RubyBoolean.Of(double.IsNaN(self.Number)))
            .Add("numerator", self => double.IsFinite(self.Number) ? RubyInteger.Of(FloatParts.Lowest(self.Number).Numerator) : self)
            .Add("denominator", self => double.IsFinite(self.Number) ? RubyInteger.Of(FloatParts.Lowest(self.Number).Denominator) : RubyInteger.Of(1))
            .Add("next_float", self => new RubyFloat(Math.BitIncrement(self.Number)))
            .Add("prev_float", self => new RubyFloat(Math.BitDecrement(self.Number)))
            .Add("to_currency(unit: '$', precision: 2, separator: '.', delimiter: nil, format: nil, negative_format: nil, strip_insignificant_zeros: false)", (RubyRun _, RubyFloat self, in Arguments arguments) => Currency.Lay(self, arguments));
    }

    // ActiveSupport lets a name of a format through.
    private static RubyObject ToText(RubyRun run, RubyFloat self, in Arguments arguments) => arguments.At(0) is null or RubyNil or RubySymbol
        ? (arguments.At(0) is RubySymbol format ? NumberFormats.Of(self, format.Name, arguments) : null) ?? new RubyString(self.ToText())
        : throw RubyErrors.ArgumentCount(1, "0");
}
