using System.Globalization;

namespace Emulator.Values;

/// <summary>
/// Ruby's text of a Float: shortest digits that read back equal, fixed notation for 1e-4 ≤ |x| &lt; 1e15, always with a
/// fraction (formulas.md section 5, <c>to_s</c>).
/// </summary>
public static class FloatText
{
    public static string Of(double number)
    {
        if (double.IsNaN(number))
        {
            return "NaN";
        }

        if (double.IsInfinity(number))
        {
            return number > 0 ? "Infinity" : "-Infinity";
        }

        var shortest = number.ToString("R", CultureInfo.InvariantCulture);
        var sign = shortest[0] == '-' ? "-" : string.Empty;
        var (digits, point) = Decimal(shortest.AsSpan(sign.Length));
        return sign + (number == 0 ? "0.0" : Layout(digits, point));
    }

    /// <summary>Digits without leading or trailing zeros, and where the point stands before them.</summary>
    public static (string Digits, int Point) Decimal(ReadOnlySpan<char> text)
    {
        var exponentAt = text.IndexOf('E');
        var exponent = exponentAt < 0 ? 0 : int.Parse(text[(exponentAt + 1)..], CultureInfo.InvariantCulture);
        var mantissa = exponentAt < 0 ? text : text[..exponentAt];
        var pointAt = mantissa.IndexOf('.');
        var whole = pointAt < 0 ? mantissa : mantissa[..pointAt];
        var all = string.Concat(whole, pointAt < 0 ? [] : mantissa[(pointAt + 1)..]);
        var leading = all.Length - all.TrimStart('0').Length;
        return (all.Trim('0'), whole.Length + exponent - leading);
    }

    private static string Layout(string digits, int point) => point switch
    {
        <= -4 or > 16 => Scientific(digits, point - 1),
        16 when digits.Length <= 16 => Scientific(digits, point - 1),
        <= 0 => "0." + new string('0', -point) + digits,
        _ when point >= digits.Length => digits + new string('0', point - digits.Length) + ".0",
        _ => digits[..point] + "." + digits[point..],
    };

    private static string Scientific(string digits, int exponent)
    {
        var fraction = digits.Length > 1 ? digits[1..] : "0";
        var power = Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture);
        return $"{digits[0]}.{fraction}e{(exponent < 0 ? '-' : '+')}{power}";
    }
}
