using System.Globalization;
using System.Numerics;
using Emulator.Ruby.Library.Kernel;
using Emulator.Ruby.Library.Numbers;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Lists;

/// <summary>A number beside a numeric text: the text becomes a number, as the platform's <c>where</c> compares them.</summary>
internal static class NumericPair
{
    public static (RubyObject Left, RubyObject Right) Of(RubyObject left, RubyObject right) => (left, right) switch
    {
        (RubyInteger or RubyFloat, RubyString text) => (left, Number(text)),
        (RubyString text, RubyInteger or RubyFloat) => (Number(text), right),
        _ => (left, right),
    };

    private static RubyObject Number(RubyString text)
    {
        if (NumericPairPatterns.Digits().IsMatch(text.Text))
        {
            var digits = text.Text.Trim();
            IntegerSize.CheckDigits(digits.Length);
            return RubyInteger.Of(BigInteger.Parse(digits, CultureInfo.InvariantCulture));
        }

        return NumberText.ReadFloat(text.Text) is { } number ? new RubyFloat(number) : text;
    }
}
