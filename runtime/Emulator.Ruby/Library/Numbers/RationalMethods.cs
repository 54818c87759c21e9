using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>The methods of Rational.</summary>
internal static class RationalMethods
{
    public static void Define(MethodTable<RubyRational> table)
    {
        NumberOperators.Define(table);
        NumberSteps.Define(table);
        DecimalMethods.DefineConversion(table);
        Rationalizing.DefineRational(table);
        table
            .Add("to_s", self => new RubyString(self.ToText()))
            .Add("inspect", self => new RubyString(self.Inspect()))
            .Add("numerator", self => RubyInteger.Of(self.Numerator))
            .Add("denominator", self => RubyInteger.Of(self.Denominator));
    }
}
