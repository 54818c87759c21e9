using System.Numerics;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>ActiveSupport's sizes: <c>2.megabytes</c> is 2097152.</summary>
internal static class ByteSizes
{
    private static readonly string[] Units = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte", "petabyte", "exabyte"];

    public static void Define(MethodTable<RubyObject> table)
    {
        foreach (var (power, unit) in Units.Index())
        {
            var size = RubyInteger.Of(BigInteger.Pow(1024, power));
            table.Add(unit + "s", self => power == 0 ? self : Arithmetic.Multiply(self, size)).Alias(unit, unit + "s");
        }
    }
}
