using System.Globalization;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>The number that a text begins with, as <c>to_f</c> reads it: <c>"1_000.5 kg"</c> is 1000.5, what begins with none is 0.</summary>
internal static class LeadingFloat
{
    public static double Of(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" \t\n\v\f\r");
        var sign = text is ['+' or '-', ..] ? 1 : 0;
        var end = Digits(text, sign);
        if (end < text.Length && text[end] == '.')
        {
            var fraction = Digits(text, end + 1);
            end = fraction > end + 1 ? fraction : end;
        }

        if (end == sign)
        {
            return 0;
        }

        end = Exponent(text, end);
        return text[..end].Contains('_')
            ? Parse(text[..end].ToString().Replace("_", string.Empty, StringComparison.Ordinal))
            : Parse(text[..end]);
    }

    private static double Parse(ReadOnlySpan<char> number) => double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static int Exponent(ReadOnlySpan<char> text, int at)
    {
        if (at == text.Length || text[at] is not ('e' or 'E'))
        {
            return at;
        }

        var first = at + 1 < text.Length && text[at + 1] is '+' or '-' ? at + 2 : at + 1;
        var end = Digits(text, first);
        return end > first ? end : at;
    }

    // Digits with single underscores between them; the end of what is there.
    private static int Digits(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length
            && (char.IsAsciiDigit(text[end]) || (end > at && text[end] == '_' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        return end;
    }
}
