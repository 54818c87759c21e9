using System.Numerics;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>The methods of String that read or lay out numbers.</summary>
internal static class TextNumberMethods
{
    // A machine word takes one digit more, in any base.
    private const long MostScale = long.MaxValue / (36 * 36);

    public static void Define(MethodTable<RubyString> table) => table
        .Add("to_i(base = 10)", ToInteger)
        .Add("to_d", self => DecimalText.Leading(self.Text))
        .Add("to_f", self => new RubyFloat(LeadingFloat.Of(self.Text)))
        .Add("to_currency(unit: '$', precision: 2, separator: '.', delimiter: nil, format: nil, negative_format: nil, strip_insignificant_zeros: false)", (RubyRun _, RubyString self, in Arguments arguments) => Currency.Lay(self, arguments))
        .Add("to_phone(area_code: false, delimiter: '-', extension: nil, country_code: nil)", (RubyRun _, RubyString self, in Arguments arguments) => Phone.Lay(self, arguments));

    private static RubyObject ToInteger(RubyRun run, RubyString self, in Arguments arguments)
    {
        var radix = arguments.At(0) switch
        {
            null => 10,
            SmallInteger { Number: 0 or (>= 2 and <= 36) } given => (int)given.Number,
            RubyInteger given => throw RubyErrors.Argument($"invalid radix {given.ToText()}"),
            var other => throw RubyErrors.NoConversion(other, "Integer"),
        };
        var text = self.Text.AsSpan().TrimStart(" \t\n\v\f\r");
        var sign = text is ['-', ..] ? -1 : 1;
        text = text is ['-' or '+', ..] ? text[1..] : text;
        radix = Prefixed(ref text, radix);
        var number = BigInteger.Zero;
        var (word, scale) = (0L, 1L);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '_' && index > 0 && text[index - 1] != '_')
            {
                continue;
            }

            if (Digit(text[index]) is not { } digit || digit >= radix)
            {
                break;
            }

            (word, scale) = ((word * radix) + digit, scale * radix);
            if (scale > MostScale)
            {
                run.Step();
                number = (number * scale) + word;
                IntegerSize.Check(number.GetBitLength());
                (word, scale) = (0, 1);
            }
        }

        return number.IsZero ? RubyInteger.Of(sign * word) : RubyInteger.Of(sign * ((number * scale) + word));
    }

    // 0x, 0b, 0o are read only when the base is theirs.
    private static int Prefixed(ref ReadOnlySpan<char> text, int radix)
    {
        if (text is not ['0', _, ..])
        {
            return radix == 0 ? 10 : radix;
        }

        var named = char.ToLowerInvariant(text[1]) switch
        {
            'x' => 16,
            'b' => 2,
            'o' => 8,
            _ => 0,
        };
        if (named == 0 || (radix != 0 && radix != named))
        {
            return radix == 0 ? 8 : radix;
        }

        text = text[2..];
        return named;
    }

    private static int? Digit(char letter) => letter switch
    {
        >= '0' and <= '9' => letter - '0',
        >= 'a' and <= 'z' => letter - 'a' + 10,
        >= 'A' and <= 'Z' => letter - 'A' + 10,
        _ => null,
    };
}
