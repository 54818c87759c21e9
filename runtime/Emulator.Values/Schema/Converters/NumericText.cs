using System.Globalization;

namespace Emulator.Values.Schema.Converters;

/// <summary>Which texts are numbers: what Ruby's Float() accepts, but for hexadecimal.</summary>
internal static class NumericText
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>The text without white space around it and underscores in it, or null when it is no number.</summary>
    public static string? Digits(string text)
    {
        var trimmed = text.Trim();
        for (var at = 0; at < trimmed.Length; at++)
        {
            // Underscores and the decimal point stand between digits only; but .5 may begin with the point.
            var needsDigitBefore = trimmed[at] == '_';
            var needsDigitAfter = trimmed[at] is '_' or '.';
            if ((needsDigitBefore && !IsDigit(trimmed, at - 1)) || (needsDigitAfter && !IsDigit(trimmed, at + 1)))
            {
                return null;
            }
        }

        var digits = trimmed.Replace("_", "", StringComparison.Ordinal);
        return double.TryParse(digits, Style, CultureInfo.InvariantCulture, out _) ? digits : null;
    }

    public static double? Number(string text) =>
        Digits(text) is { } digits ? double.Parse(digits, Style, CultureInfo.InvariantCulture) : null;

    private static bool IsDigit(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiDigit(text[at]);
}
