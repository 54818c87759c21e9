using System.Globalization;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>Floats as C lays them out: fixed, with an exponent, or whichever is shorter.</summary>
internal static class FormatFloat
{
    public static string Write(FormatField field, double number, char letter)
    {
        var sign = field.Sign(double.IsNegative(number) && !double.IsNaN(number));
        if (!double.IsFinite(number))
        {
            var name = sign + (double.IsNaN(number) ? "NaN" : "Inf");
            return field.Pad(name, name.Length);
        }

        var magnitude = Math.Abs(number);
        var digits = char.ToLowerInvariant(letter) switch
        {
            'f' => Fixed(field, magnitude, field.Precision ?? 6),
            'e' => Exponent(field, magnitude, field.Precision ?? 6),
            _ => Shorter(field, magnitude, Math.Max(1, field.Precision ?? 6)),
        };
        return field.Number(sign, char.IsUpper(letter) ? digits.ToUpperInvariant() : digits, isWhole: false);
    }

    private static string Fixed(FormatField field, double number, int places) =>
        Pointed(field, Halved(number, places) ?? number.ToString($"F{places}", CultureInfo.InvariantCulture), places);

    private static string? Halved(double number, int places)
    {
        if (number == 0 || QuickDigits.Fixed(number, places) is not { } digits)
        {
            return null;
        }

        var text = digits.ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        return places == 0 ? text : text.Insert(text.Length - places, ".");
    }

    private static string Exponent(FormatField field, double number, int places)
    {
        var text = number > 0 && QuickDigits.Leading(number, places + 1) is { } tie ? Written(tie.Digits, tie.Power, places) : number.ToString($"e{places}", CultureInfo.InvariantCulture);
        var at = text.IndexOf('e');
        var exponent = int.Parse(text[(at + 1)..], CultureInfo.InvariantCulture);
        return $"{Pointed(field, text[..at], places)}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}";
    }

    private static string Written(long digits, int power, int places)
    {
        var text = digits.ToString(CultureInfo.InvariantCulture);
        var first = text.Length > places + 1 ? power + 1 : power;
        return places == 0 ? $"{text[0]}e{first}" : $"{text[0]}.{text[1..(places + 1)]}e{first}";
    }

    private static string Shorter(FormatField field, double number, int digits)
    {
        var scientific = Exponent(field, number, digits - 1);
        var at = scientific.IndexOf('e');
        var exponent = int.Parse(scientific[(at + 1)..], CultureInfo.InvariantCulture);
        return exponent >= -4 && exponent < digits
            ? Trimmed(field, Fixed(field, number, digits - 1 - exponent))
            : Trimmed(field, scientific[..at]) + scientific[at..];
    }

    private static string Trimmed(FormatField field, string text) =>
        field.Flags.Contains('#') || !text.Contains('.') ? text : text.TrimEnd('0').TrimEnd('.');

    private static string Pointed(FormatField field, string text, int places) =>
        places == 0 && field.Flags.Contains('#') ? text + "." : text;
}
