using System.Globalization;
using System.Numerics;
using Emulator.Values;

namespace Emulator.Jobs.Conditions;

/// <summary>Numbers in conditions, of either kind.</summary>
internal static class Amounts
{
    private const NumberStyles Written = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>The number that a text writes, or null.</summary>
    public static Value? Read(string text)
    {
        if (BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return Value.Of(whole);
        }

        return double.TryParse(text, Written, CultureInfo.InvariantCulture, out var number) ? Value.Of(number) : null;
    }

    public static int Compare(Value left, Value right) => (left, right) switch
    {
        (IntegerValue one, IntegerValue other) => one.Big.CompareTo(other.Big),
        _ => Number(left).CompareTo(Number(right)),
    };

    private static double Number(Value value) => value is IntegerValue integer ? (double)integer.Big : ((NumberValue)value).Number;
}
