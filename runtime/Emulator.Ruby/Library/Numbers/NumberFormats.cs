using Emulator.Ruby.Calls;
using Emulator.Ruby.Library.Lists;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>ActiveSupport's named formats of <c>to_s</c> and <c>to_fs</c>: <c>1234.to_s(:delimited)</c>.</summary>
internal static class NumberFormats
{
    /// <summary>Null for a name that is none of them.</summary>
    public static RubyString? Of(RubyObject number, string name, in Arguments arguments) => name switch
    {
        "phone" => Phone.Lay(number, arguments),
        "currency" => Currency.Lay(number, arguments),
        "delimited" => new RubyString(Delimited(number.ToText(), arguments, ",")),
        "rounded" => new RubyString(Rounded(Decimals.Of(number), Rounding(arguments, isSignificant: false))),
        "percentage" => new RubyString(Text(arguments, "format", "%n%").Replace("%n", Rounded(Decimals.Of(number), Rounding(arguments, isSignificant: false)), StringComparison.Ordinal)),
        "human" => new RubyString(HumanNumbers.Words(number, arguments)),
        "human_size" => new RubyString(HumanNumbers.Bytes(number, arguments)),
        _ => null,
    };

    /// <summary>How a number is rounded, by the options of the call.</summary>
    public static NumberRounding Rounding(in Arguments arguments, bool isSignificant) => new(
        arguments.Keyword("precision") switch
        {
            null => 3,
            RubyNil => null,
            var given => Math.Clamp(Elements.Whole(given), 0, 100),
        },
        arguments.Keyword("significant")?.IsTruthy ?? isSignificant,
        arguments.Keyword("strip_insignificant_zeros")?.IsTruthy ?? isSignificant,
        Text(arguments, "separator", "."),
        Text(arguments, "delimiter", string.Empty));

    /// <summary>The number to its precision; all its digits when there is none.</summary>
    public static string Rounded(RubyDecimal number, NumberRounding rounding)
    {
        if (rounding.Precision is not { } precision)
        {
            return Grouped(number.Exponent >= 0 ? number.ToText()[..^2] : number.ToText(), rounding.Delimiter, rounding.Separator);
        }

        var (rounded, places) = (number, precision);
        if (rounding.IsSignificant && precision > 0)
        {
            rounded = Cut(number, precision - WholeDigits(number));
            places = Math.Max(0, precision - WholeDigits(rounded));
        }

        rounded = Cut(rounded, places);
        var text = rounded.ToText();
        var point = text.IndexOf('.', StringComparison.Ordinal);
        text = places == 0 ? text[..point] : text.PadRight(point + 1 + places, '0')[..(point + 1 + places)];
        if (rounding.StripsZeros && places > 0)
        {
            text = text.TrimEnd('0').TrimEnd('.');
        }

        return Grouped(text, rounding.Delimiter, rounding.Separator);
    }

    public static string Text(in Arguments arguments, string name, string usual) => arguments.Keyword(name) is { } given and not RubyNil ? given.ToText() : usual;

    private static string Delimited(string text, in Arguments arguments, string delimiter) =>
        Grouped(text, Text(arguments, "delimiter", delimiter), Text(arguments, "separator", "."));

    private static string Grouped(string text, string delimiter, string separator)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? text : text[..point];
        var grouped = delimiter.Length == 0 ? whole : CurrencyPatterns.Thousands().Replace(whole, match => match.Value + delimiter);
        return point < 0 ? grouped : grouped + separator + text[(point + 1)..];
    }

    private static RubyDecimal Cut(RubyDecimal number, int places) => -number.Exponent <= places ? number : Decimals.Quotient(number, new RubyDecimal(1, 0), places);

    // As log10 counts them: none before the point gives a number below one.
    private static int WholeDigits(RubyDecimal number) => number.Digits.IsZero ? 1 : Decimals.Length(number) + number.Exponent;
}
