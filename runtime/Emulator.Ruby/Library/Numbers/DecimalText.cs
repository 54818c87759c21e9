using System.Globalization;
using System.Numerics;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>Decimals read from text.</summary>
internal static class DecimalText
{
    private const int MostExponent = 10_000;

    /// <summary>Null when the text is not a number from end to end.</summary>
    public static RubyDecimal? Read(string text) => Of(DecimalTextPatterns.Whole().Match(text));

    /// <summary>The number that the text begins with, else 0: <c>"1.5 kg".to_d</c>.</summary>
    public static RubyDecimal Leading(string text) => Of(DecimalTextPatterns.Leading().Match(text)) ?? new RubyDecimal(0, 0);

    private static RubyDecimal? Of(System.Text.RegularExpressions.Match match)
    {
        if (!match.Success)
        {
            return null;
        }

        var fraction = match.Groups["fraction"].Value.Replace("_", string.Empty, StringComparison.Ordinal);
        var digits = match.Groups["whole"].Value.Replace("_", string.Empty, StringComparison.Ordinal) + fraction;
        IntegerSize.CheckDigits(digits.Length);
        var exponent = int.TryParse(match.Groups["exponent"].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var given) ? given : 0;
        var sign = match.Groups["sign"].Value == "-" ? -1 : 1;
        return new RubyDecimal(sign * BigInteger.Parse(digits, CultureInfo.InvariantCulture), Math.Clamp(exponent, -MostExponent, MostExponent) - fraction.Length);
    }
}
