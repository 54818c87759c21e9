using System.Numerics;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>
/// <c>to_currency</c>: half away from zero on the decimal text, a text that is no number kept as it is (formulas.md 5).
/// </summary>
internal static class Currency
{
    public static RubyString Lay(RubyObject self, in Arguments arguments)
    {
        var text = self.ToText();
        var precision = arguments.Keyword("precision") is SmallInteger given ? (int)Math.Clamp(given.Number, 0, 100) : 2;
        var unit = arguments.Keyword("unit")?.ToText() ?? "$";
        var separator = arguments.Keyword("separator")?.ToText() ?? ".";
        var delimiter = arguments.Keyword("delimiter")?.ToText() ?? ",";
        var format = arguments.Keyword("format")?.ToText() ?? "%u%n";
        var negative = arguments.Keyword("negative_format")?.ToText() ?? "-" + format;
        var number = Decimal(self);
        var isNumber = number is not null;
        var isNegative = number?.Digits.Sign < 0 || (!isNumber && text.StartsWith('-'));
        var body = number is { } known ? Fixed(known, precision) : text.TrimStart('-');
        var strips = arguments.Keyword("strip_insignificant_zeros")?.IsTruthy == true;
        var (whole, fraction) = body.IndexOf('.', StringComparison.Ordinal) is >= 0 and var at && isNumber ? (body[..at], body[(at + 1)..]) : (body, string.Empty);
        fraction = strips ? fraction.TrimEnd('0') : fraction;
        var laid = isNumber ? Grouped(whole, delimiter) + (fraction.Length > 0 ? separator + fraction : string.Empty) : body;
        return new RubyString((isNegative ? negative : format).Replace("%n", laid).Replace("%u", unit));
    }

    private static (BigInteger Digits, int Scale)? Decimal(RubyObject self)
    {
        var match = CurrencyPatterns.Written().Match(self.ToText());
        // A text with an exponent is no number to ActiveSupport, and a Float is asked by its text.
        if (!match.Success || match.Groups["exponent"].Value.Length > 0)
        {
            return null;
        }

        var fraction = match.Groups["fraction"].Value;
        var digits = match.Groups["whole"].Value.Replace("_", string.Empty) + fraction;
        IntegerSize.CheckDigits(digits.Length);
        return (BigInteger.Parse(match.Groups["sign"].Value.TrimStart('+') + digits), fraction.Length);
    }

    private static string Fixed((BigInteger Digits, int Scale) number, int precision)
    {
        var magnitude = BigInteger.Abs(number.Digits);
        var shift = precision - number.Scale;
        if (shift >= 0)
        {
            magnitude *= BigInteger.Pow(10, shift);
        }
        else
        {
            var scale = BigInteger.Pow(10, -shift);
            magnitude = ((magnitude * 2) + scale) / (scale * 2);
        }

        var digits = magnitude.ToString().PadLeft(precision + 1, '0');
        return precision == 0 ? digits : $"{digits[..^precision]}.{digits[^precision..]}";
    }

    private static string Grouped(string whole, string delimiter) => CurrencyPatterns.Thousands().Replace(whole, match => match.Value + delimiter);
}
