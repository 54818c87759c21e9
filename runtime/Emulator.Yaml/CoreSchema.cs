using System.Globalization;
using System.Numerics;
using Emulator.Values;

namespace Emulator.Yaml;

/// <summary>
/// What a plain scalar means, by the core schema of YAML 1.2 (section 10.3.2): null, true and false, integers of any
/// size, hexadecimal and octal integers, numbers. <c>yes</c>, <c>no</c>, <c>on</c>, <c>off</c> and dates are texts.
/// Stricter than the schema where it would lose what an author typed: a leading zero or plus keeps the text (postal
/// codes, telephone numbers), and so does a number beyond a double's range or <c>.inf</c> and <c>.nan</c>, which no
/// JSON can carry.
/// </summary>
public static class CoreSchema
{
    // Reading a decimal integer takes quadratic time; nobody writes longer ones, and an attacker's stay texts.
    private const int MaximumDigits = 1000;

    public static Value Read(string plain) => plain switch
    {
        "" or "~" or "null" or "Null" or "NULL" => Value.Null,
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ => ReadNumber(plain) ?? Value.Of(plain),
    };

    private static Value? ReadNumber(string plain)
    {
        if (plain.Length > MaximumDigits || plain.Length == 0)
        {
            return null;
        }

        return plain switch
        {
            ['0', 'x', .. var digits] => ReadBase(digits, 16),
            ['0', 'o', .. var digits] => ReadBase(digits, 8),
            _ => ReadDecimal(plain),
        };
    }

    private static Value? ReadBase(string digits, int radix)
    {
        var sum = BigInteger.Zero;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit(digit) || Convert.FromHexString($"0{digit}")[0] >= radix)
            {
                return null;
            }

            sum = (sum * radix) + Convert.FromHexString($"0{digit}")[0];
        }

        return digits.Length == 0 ? null : Value.Of(sum);
    }

    private static Value? ReadDecimal(string plain)
    {
        var unsigned = plain.AsSpan(plain[0] == '-' ? 1 : 0);
        var whole = DigitsAt(unsigned);
        if (whole > 1 && unsigned[0] == '0')
        {
            return null;
        }

        if (whole == unsigned.Length)
        {
            return whole > 0 ? ReadInteger(plain) : null;
        }

        return IsFraction(unsigned, whole) ? ReadDouble(plain) : null;
    }

    private static Value ReadInteger(string plain) =>
        long.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var small)
            ? Value.Of(small)
            : Value.Of(BigInteger.Parse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));

    // [0-9]+ ( . [0-9]* )? | . [0-9]+, then ( [eE] [-+]? [0-9]+ )?
    private static bool IsFraction(ReadOnlySpan<char> unsigned, int whole)
    {
        var rest = unsigned[whole..];
        if (rest[0] == '.')
        {
            var decimals = DigitsAt(rest[1..]);
            if (whole + decimals == 0)
            {
                return false;
            }

            rest = rest[(1 + decimals)..];
        }

        if (rest.Length == 0)
        {
            return true;
        }

        if (whole == 0 && unsigned[0] != '.' || rest[0] is not ('e' or 'E'))
        {
            return false;
        }

        rest = rest[1..];
        rest = rest is ['+' or '-', ..] ? rest[1..] : rest;
        return rest.Length > 0 && DigitsAt(rest) == rest.Length;
    }

    private static Value? ReadDouble(string plain)
    {
        var number = double.Parse(plain, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(number) ? Value.Of(number) : null;
    }

    private static int DigitsAt(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }
}
