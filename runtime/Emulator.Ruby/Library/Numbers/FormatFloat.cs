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
        Pointed(field, number.ToString($"F{places}", CultureInfo.InvariantCulture), places);

    private static string Exponent(FormatField field, double number, int places)
    {
        var text = number.ToString($"e{places}", CultureInfo.InvariantCulture);
        var at = text.IndexOf('e');
        var exponent = int.Parse(text[(at + 1)..], CultureInfo.InvariantCulture);
        return $"{Pointed(field, text[..at], places)}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}";
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
