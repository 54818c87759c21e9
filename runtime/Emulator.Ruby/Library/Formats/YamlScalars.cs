using System.Globalization;
using System.Numerics;
using Emulator.Ruby.Library.Numbers;
using Emulator.Ruby.Objects;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Emulator.Ruby.Library.Formats;

/// <summary>What a plain scalar means in YAML 1.1 as Ruby reads it.</summary>
internal static class YamlScalars
{
    /// <summary>The value; null for a date, which is not loaded.</summary>
    public static RubyObject? Read(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && (scalar.Tag.IsEmpty || scalar.Tag.IsNonSpecific) ? ReadPlain(scalar.Value) : new RubyString(scalar.Value);

    /// <summary>True for a text that would be read as something else if it stood plain.</summary>
    public static bool IsMistakable(string text) => text.Length == 0 || ReadPlain(text) is not RubyString;

    private static RubyObject? ReadPlain(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => RubyNil.Instance,
        "yes" or "Yes" or "YES" or "true" or "True" or "TRUE" or "on" or "On" or "ON" => RubyBoolean.Of(true),
        "no" or "No" or "NO" or "false" or "False" or "FALSE" or "off" or "Off" or "OFF" => RubyBoolean.Of(false),
        ".inf" or ".Inf" or ".INF" => new RubyFloat(double.PositiveInfinity),
        "-.inf" or "-.Inf" or "-.INF" => new RubyFloat(double.NegativeInfinity),
        ".nan" or ".NaN" or ".NAN" => new RubyFloat(double.NaN),
        _ when YamlScalarsPatterns.Date().IsMatch(text) => null,
        _ when YamlScalarsPatterns.Integer().Match(text) is { Success: true } integer => ReadInteger(integer.Groups["sign"].Value == "-", integer.Groups["digits"].Value),
        _ when YamlScalarsPatterns.Float().IsMatch(text) => new RubyFloat(double.Parse(text.Replace("_", string.Empty), CultureInfo.InvariantCulture)),
        _ => new RubyString(text),
    };

    private static RubyInteger ReadInteger(bool isNegative, string digits)
    {
        var plain = digits.Replace("_", string.Empty).Replace(",", string.Empty);
        var (radix, start) = plain switch
        {
            ['0', 'x' or 'X', ..] => (16, 2),
            ['0', 'b' or 'B', ..] => (2, 2),
            ['0', _, ..] => (8, 1),
            _ => (10, 0),
        };
        IntegerSize.CheckDigits(plain.Length - start, radix);
        var number = radix == 10 ? BigInteger.Parse(plain, CultureInfo.InvariantCulture) : BigInteger.Zero;
        foreach (var digit in radix == 10 ? string.Empty : plain[start..])
        {
            number = (number * radix) + Convert.ToInt32(digit.ToString(), 16);
        }

        return RubyInteger.Of(isNegative ? -number : number);
    }
}
