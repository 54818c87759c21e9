using System.Globalization;
using System.Numerics;
using Emulator.Ruby.Parsing;

namespace Emulator.Ruby.Lexing;

/// <summary>
/// Numbers: <c>42 1_000 0xff 0b11 0o17 017 4.5 1.5e3 1.5r</c>. <c>5.</c> is no number, <c>5.abs</c> a call.
/// </summary>
internal static class NumberLexer
{
    public static object Read(SourceText source, int start)
    {
        var number = Digits(source, start);
        if (!SourceText.IsNamePart(source.Current))
        {
            return number;
        }

        var suffix = source.Has("ri") ? "ri" : source.Current is 'r' or 'i' ? source.Current.ToString() : string.Empty;
        var written = source.Text.AsSpan(start, source.Position - start).ToString();
        var isPower = number is double && written.Contains('e', StringComparison.OrdinalIgnoreCase);
        if (suffix.Length > 0 && !SourceText.IsNamePart(source.Peek(suffix.Length)) && !(isPower && suffix[0] == 'r'))
        {
            source.Position += suffix.Length;
            return suffix == "r" ? Fraction(number, written) : new ImaginaryNumber();
        }

        RefuseLetters(source, start);
        return number;
    }

    // 1.5r is exact: its digits count, not the nearest float.
    private static ExactNumber Fraction(object number, string written)
    {
        if (number is BigInteger whole)
        {
            return new ExactNumber(whole, 1);
        }

        var digits = written.Replace("_", string.Empty, StringComparison.Ordinal);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        return new ExactNumber(
            BigInteger.Parse(digits.Remove(point, 1), CultureInfo.InvariantCulture), BigInteger.Pow(10, digits.Length - point - 1));
    }

    private static object Digits(SourceText source, int start)
    {
        var sign = source.Text[start] == '-' ? -1 : 1;
        if (source.Current == '0' && Radix(source.Peek(1)) is { } radix)
        {
            source.Position += char.IsAsciiDigit(source.Peek(1)) || source.Peek(1) == '_' ? 1 : 2;
            return sign * Whole(source, start, radix);
        }

        var first = source.Position;
        SkipDigits(source, start);
        var isFloat = source.Current == '.' && char.IsAsciiDigit(source.Peek(1));
        if (isFloat)
        {
            source.Position++;
            SkipDigits(source, start);
        }

        if (source.Current is 'e' or 'E' && (char.IsAsciiDigit(source.Peek(1)) || (source.Peek(1) is '+' or '-' && char.IsAsciiDigit(source.Peek(2)))))
        {
            isFloat = true;
            source.Position += 2;
            SkipDigits(source, start, mayBeEmpty: true);
        }

        var written = source.Text.AsSpan(first, source.Position - first);
        if (!isFloat && written.Length <= MostDigitsOfLong && long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var small))
        {
            return new BigInteger(sign * small);
        }

        var digits = written.ToString().Replace("_", string.Empty, StringComparison.Ordinal);
        return isFloat
            ? sign * double.Parse(digits, CultureInfo.InvariantCulture)
            : sign * BigInteger.Parse(digits, CultureInfo.InvariantCulture);
    }

    private static int? Radix(char second) => second switch
    {
        'x' or 'X' => 16,
        'b' or 'B' => 2,
        'o' or 'O' => 8,
        'd' or 'D' => 10,
        '_' or (>= '0' and <= '9') => 8,
        _ => null,
    };

    private static BigInteger Whole(SourceText source, int start, int radix)
    {
        var number = BigInteger.Zero;
        var digits = 0;
        for (; SourceText.IsNamePart(source.Current) && source.Current != 'r' && source.Current != 'i'; source.Position++)
        {
            if (source.Current == '_')
            {
                continue;
            }

            var digit = char.IsAsciiHexDigit(source.Current) ? Convert.ToInt32(source.Current.ToString(), 16) : radix;
            if (digit >= radix || ++digits > MostDigits)
            {
                throw new SyntaxFailure(source.Position, source.Position + 1, $"'{source.Current}' is no digit of a number to base {radix}");
            }

            number = (number * radix) + digit;
        }

        return digits > 0 ? number : throw new SyntaxFailure(start, source.Position, "A number without digits");
    }

    private static void SkipDigits(SourceText source, int start, bool mayBeEmpty = false)
    {
        var first = source.Position;
        while (char.IsAsciiDigit(source.Current) || (source.Current == '_' && char.IsAsciiDigit(source.Peek(1))))
        {
            source.Position++;
        }

        if (source.Position - first > MostDigits || (source.Position == first && !mayBeEmpty))
        {
            throw new SyntaxFailure(start, source.Position, $"A number has 1 to {MostDigits} digits");
        }
    }

    private static void RefuseLetters(SourceText source, int start)
    {
        if (SourceText.IsNamePart(source.Current))
        {
            throw new SyntaxFailure(start, source.Position + 1, $"'{source.Current}' cannot follow a number");
        }
    }

    // Reading digits takes quadratic time.
    private const int MostDigits = 2000;

    private const int MostDigitsOfLong = 18;
}
