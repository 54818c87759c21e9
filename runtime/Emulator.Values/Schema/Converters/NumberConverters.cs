using System.Globalization;
using System.Numerics;

namespace Emulator.Values.Schema.Converters;

internal static class NumberConverters
{
    /// <summary>A numeric text becomes the integer that it begins with, so <c>1e3</c> is 1; all else passes unchanged.</summary>
    public static Value LeadingInteger(Value value)
    {
        if (value is not TextValue text || NumericText.Digits(text.Text) is not { } digits)
        {
            return value;
        }

        var end = digits.AsSpan().IndexOfAny('.', 'e', 'E');
        var leading = digits.AsSpan(0, end < 0 ? digits.Length : end);
        return BigInteger.TryParse(leading, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)
            ? Value.Of(integer)
            : Value.Of(0L);
    }

    /// <summary>A numeric text becomes a number; all else passes unchanged, an integer too.</summary>
    public static Value Float(Value value) =>
        value is TextValue text && NumericText.Number(text.Text) is { } number ? Value.Of(number) : value;
}
