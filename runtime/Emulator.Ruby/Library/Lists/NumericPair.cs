using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Lists;

/// <summary>A number beside a numeric text: the text becomes a number, as the platform's <c>where</c> compares them.</summary>
internal static partial class NumericPair
{
    public static (RubyObject Left, RubyObject Right) Of(RubyObject left, RubyObject right) => (left, right) switch
    {
        (RubyInteger or RubyFloat, RubyString text) => (left, Number(text)),
        (RubyString text, RubyInteger or RubyFloat) => (Number(text), right),
        _ => (left, right),
    };

    private static RubyObject Number(RubyString text)
    {
        if (Digits().IsMatch(text.Text))
        {
            return RubyInteger.Of(BigInteger.Parse(text.Text.Trim(), CultureInfo.InvariantCulture));
        }

        return Fraction().IsMatch(text.Text)
            ? new RubyFloat(double.Parse(text.Text.Replace("_", string.Empty), NumberStyles.Float, CultureInfo.InvariantCulture))
            : text;
    }

    [GeneratedRegex(@"^[0-9]+$", RegexOptions.ExplicitCapture)]
    private static partial Regex Digits();

    // What Ruby's Float() reads but hexadecimal: digits with single underscores, a fraction, an exponent, blanks around.
    [GeneratedRegex(@"\A\s*[+-]?\d(_?\d)*(\.\d(_?\d)*)?([eE][+-]?\d(_?\d)*)?\s*\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Fraction();
}
