using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>The methods of Float.</summary>
internal static class FloatMethods
{
    public static void Define(MethodTable<RubyFloat> table)
    {
        NumberOperators.Define(table);
        table
            .Add("to_s", self => new RubyString(self.ToText()))
            .Alias("inspect", "to_s")
            .Add("nan?", self => RubyBoolean.Of(double.IsNaN(self.Number)))
            .Add("infinite?", self => double.IsInfinity(self.Number) ? RubyInteger.Of(Math.Sign(self.Number)) : RubyNil.Instance)
            .Add("finite?", self => RubyBoolean.Of(double.IsFinite(self.Number)))
            .Add("to_currency(unit: '$', precision: 2, separator: '.', delimiter: nil, format: nil, negative_format: nil, strip_insignificant_zeros: false)", (RubyRun _, RubyFloat self, in Arguments arguments) => Currency.Lay(self, arguments));
    }
}
