using System.Globalization;

namespace Emulator.Formulas;

/// <summary>
/// A number in Ruby's shape (formulas.md section 5, <c>to_s</c>): the shortest digits that give it back, always with a
/// fraction, fixed from 1e-4 to below 1e16 and with a two-digit exponent outside.
/// </summary>
internal static class FloatText
{
    public static string Of(double number)
    {
        if (!double.IsFinite(number))
        {
            return double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
        }

        var sign = double.IsNegative(number) ? "-" : string.Empty;
        var (digits, point) = Shortest(Math.Abs(number));
        return sign + (point is > -4 and <= 16 ? Fixed(digits, point) : Scientific(digits, point));
    }

    // The value is 0.digits times ten to the power of point.
    private static (string Digits, int Point) Shortest(double number)
    {
        var parts = number.ToString("R", CultureInfo.InvariantCulture).Split('E');
        var exponent = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        var dot = parts[0].IndexOf('.', StringComparison.Ordinal);
        var whole = dot < 0 ? parts[0] : parts[0].Remove(dot, 1);
        var leading = whole.Length - whole.TrimStart('0').Length;
        var digits = whole.Trim('0');
        var point = (dot < 0 ? parts[0].Length : dot) - leading + exponent;
        return digits.Length == 0 ? ("0", 1) : (digits, point);
    }

    private static string Fixed(string digits, int point)
    {
        if (point <= 0)
        {
            return $"0.{new string('0', -point)}{digits}";
        }

        var padded = digits.PadRight(point + 1, '0');
        return $"{padded[..point]}.{padded[point..]}";
    }

    private static string Scientific(string digits, int point)
    {
        var exponent = point - 1;
        var fraction = digits.Length > 1 ? digits[1..] : "0";
        return $"{digits[0]}.{fraction}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}";
    }
}
