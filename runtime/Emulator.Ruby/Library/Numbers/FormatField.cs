using System.Globalization;
using System.Numerics;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>How wide and how exact one value is laid out.</summary>
internal sealed class FormatField
{
    public HashSet<char> Flags { get; } = [];

    public int Width { get; private set; }

    public int? Precision { get; private set; }

    private bool IsLeft => Flags.Contains('-');

    /// <summary>A negative width is that width, to the left.</summary>
    public void SetWidth(int width)
    {
        Width = Math.Abs(width);
        if (width < 0)
        {
            Flags.Add('-');
        }
    }

    /// <summary>A negative precision is none.</summary>
    public void SetPrecision(int precision) => Precision = precision < 0 ? null : precision;

    /// <summary>A text, cut to the precision; both count characters.</summary>
    public string Text(string text)
    {
        var letters = text.EnumerateRunes().ToList();
        var kept = Precision is { } most && most < letters.Count
            ? string.Concat(letters.Take(most))
            : text;
        return Pad(kept, Math.Min(letters.Count, Precision ?? int.MaxValue));
    }

    /// <summary>A whole number in decimal.</summary>
    public string Whole(BigInteger number) =>
        Number(Sign(number.Sign < 0), BigInteger.Abs(number).ToString(CultureInfo.InvariantCulture), isWhole: true);

    /// <summary>A whole number as <c>%f</c> writes it: to the last digit, whatever its size.</summary>
    public string Fixed(BigInteger number)
    {
        var places = Precision ?? 6;
        var fraction = places > 0 ? "." + new string('0', places) : Flags.Contains('#') ? "." : string.Empty;
        return Number(Sign(number.Sign < 0), BigInteger.Abs(number).ToString(CultureInfo.InvariantCulture) + fraction, isWhole: false);
    }

    /// <summary>What stands before a number: the sign, or what its flags ask for instead.</summary>
    public string Sign(bool isNegative) =>
        isNegative ? "-" : Flags.Contains('+') ? "+" : Flags.Contains(' ') ? " " : string.Empty;

    /// <summary>Digits behind what stands before them, zeros between where flags or precision want them.</summary>
    public string Number(string before, string digits, bool isWhole, char filling = '0')
    {
        if (isWhole && Precision is { } least)
        {
            // The dots of a complement count as digits do.
            digits = digits.PadLeft(Math.Max(0, before.EndsWith("..", StringComparison.Ordinal) ? least - 2 : least), filling);
        }
        else if (Flags.Contains('0') && !IsLeft)
        {
            digits = digits.PadLeft(Math.Max(0, Width - before.Length), filling);
        }

        return Pad(before + digits, before.Length + digits.Length);
    }

    /// <summary>Blanks up to the width.</summary>
    public string Pad(string text, int length)
    {
        var blanks = new string(' ', Math.Max(0, Width - length));
        return IsLeft ? text + blanks : blanks + text;
    }
}
