using System.Globalization;
using System.Numerics;
using Emulator.Ruby.Library.Numbers;

namespace Emulator.Ruby.Library.Kernel;

/// <summary>Texts that are a number from end to end, as <c>NumberTextPatterns.Integer()</c> and <c>NumberTextPatterns.Float()</c> want them.</summary>
internal static class NumberText
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>Null when it is none. Base 0 goes by the prefix: <c>0x</c>, <c>0b</c>, <c>0o</c> or <c>0</c>.</summary>
    public static BigInteger? ReadInteger(string text, long numberBase)
    {
        var match = NumberTextPatterns.Integer().Match(text);
        if (!match.Success || numberBase is < 0 or 1 or > 36)
        {
            return null;
        }

        var prefix = match.Groups["prefix"].Value.ToUpperInvariant();
        var known = prefix switch { "0X" => 16, "0B" => 2, "0O" or "0" => 8, _ => 10 };
        if (prefix.Length > 1 && numberBase != 0 && numberBase != known)
        {
            return null;
        }

        var radix = numberBase == 0 ? known : numberBase;
        var number = BigInteger.Zero;
        var digits = match.Groups["digits"].Value.Replace("_", string.Empty, StringComparison.Ordinal);
        IntegerSize.CheckDigits(digits.Length, (int)radix);
        foreach (var letter in digits)
        {
            var digit = Digits.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal);
            if (digit >= radix)
            {
                return null;
            }

            number = (number * radix) + digit;
        }

        return match.Groups["sign"].Value == "-" ? -number : number;
    }

    /// <summary>Null when it is none.</summary>
    public static double? ReadFloat(string text) => NumberTextPatterns.Float().IsMatch(text)
        ? double.Parse(text.Replace("_", string.Empty, StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture)
        : text.TrimStart(' ', '-', '+').StartsWith("0x", StringComparison.OrdinalIgnoreCase) && ReadInteger(text, 16) is { } whole ? (double)whole : null;
}
