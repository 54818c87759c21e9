using System.Numerics;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>Whole numbers in base 2, 8 and 16; a negative one as an endless complement (<c>..f01</c>) unless a sign is asked for.</summary>
internal static class FormatBase
{
    private const string Digits = "0123456789abcdef";

    public static string Write(FormatField field, BigInteger number, char letter)
    {
        var bits = letter switch
        {
            'x' or 'X' => 4,
            'o' => 3,
            _ => 1,
        };
        var isComplement = number.Sign < 0 && !field.Flags.Contains('+') && !field.Flags.Contains(' ');
        var text = isComplement
            ? Complement(field, number, bits)
            : field.Number(field.Sign(number.Sign < 0) + Prefix(field, number, letter), Magnitude(BigInteger.Abs(number), bits), isWhole: true);
        return letter == 'X' ? text.ToUpperInvariant() : text;
    }

    private static string Prefix(FormatField field, BigInteger number, char letter) =>
        !field.Flags.Contains('#') || number.IsZero ? string.Empty : letter == 'o' ? "0" : $"0{letter}";

    private static string Complement(FormatField field, BigInteger number, int bits)
    {
        var highest = Digits[(1 << bits) - 1];
        var length = Magnitude(-number, bits).Length;
        var digits = highest + Magnitude(number + BigInteger.Pow(1 << bits, length), bits).PadLeft(length, '0').TrimStart(highest);
        var before = Prefix(field, number, bits == 4 ? 'x' : bits == 3 ? 'o' : 'b') + "..";
        return field.Number(before, digits, isWhole: true, highest);
    }

    private static string Magnitude(BigInteger number, int bits)
    {
        if (number.IsZero)
        {
            return "0";
        }

        var digits = new Stack<char>();
        for (var rest = number; !rest.IsZero; rest >>= bits)
        {
            digits.Push(Digits[(int)(rest & ((1 << bits) - 1))]);
        }

        return string.Concat(digits);
    }
}
