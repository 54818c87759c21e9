using System.Globalization;
using Emulator.Ruby.Objects;

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

    // Ruby decides a tie by the shortest digits, not by the binary value: 2.675 becomes 2.68, 8.345 becomes 8.34.
    private static string? Halved(double number, int places) =>
        number is >= 1e-20 and < 1e20
        && decimal.Parse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture) is var shortest
        && shortest.Scale == places + 1
            ? decimal.Round(shortest, places, MidpointRounding.ToEven).ToString($"F{places}", CultureInfo.InvariantCulture)
            : null;

    private static string Exponent(FormatField field, double number, int places)
    {
        var (shortest, point) = FloatText.Decimal(number.ToString("R", CultureInfo.InvariantCulture));
        var isTie = number > 0 && shortest.Length == places + 2 && shortest[^1] == '5';
        var even = isTie && (shortest[^2] - '0') % 2 == 0 ? $"{shortest[..^1]}e{point - shortest.Length + 1}" : null;
        var odd = isTie && even is null ? $"{shortest[..^1]}9e{point - shortest.Length}" : null;
        var text = (isTie ? double.Parse(even ?? odd!, CultureInfo.InvariantCulture) : number).ToString($"e{places}", CultureInfo.InvariantCulture);
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
