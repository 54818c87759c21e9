using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Kernel;
using Emulator.Ruby.Library.Strings.Text;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Strings;

/// <summary>A string as itself, as a symbol, as a kind of number; compared with others.</summary>
internal static class Identity
{
    public static void Define(MethodTable<RubyString> table) => table
        .Add("to_s", static self => self)
        .Alias("to_str", "to_s")
        .Add("to_sym", ToSymbol)
        .Alias("intern", "to_sym")
        .Add("inspect", static self => new RubyString(self.Inspect()))
        .Add("hash", static self => RubyInteger.Of(self.KeyHash()))
        .Add("dup", static self => self.Copy())
        .Add("+@", static self => self)
        .Add("-@", static self => self)
        .Add("==(other)", static (self, other) => RubyBoolean.Of(self.IsEqualTo(other)))
        .Alias("===", "==")
        .Add("eql?(other)", static (self, other) => RubyBoolean.Of(self.IsSameKey(other)))
        .Add("<=>(other)", static (self, other) => self.CompareWith(other) is { } order ? RubyInteger.Of(Math.Sign(order)) : RubyNil.Instance)
        .Add("hex", static self => Leading(self, 16))
        .Add("oct", static self => Leading(self, 8))
        .Add("chr", static self => Letters.Back(self, CodePoints.Slice(Letters.Of(self), 0, 1)))
        .Add("is_int?", static self => RubyBoolean.Of(self.Text is { Length: > 0 } text && text.All(char.IsAsciiDigit)))
        .Add("is_number?", static self => RubyBoolean.Of(NumberText.ReadFloat(self.Text) is not null))
        .Add("quote", static self => new RubyString(self.Text.Replace("'", "''", StringComparison.Ordinal)))
        .Add("succ", static self => Letters.Back(self, Successor.Of(Letters.Of(self))))
        .Alias("next", "succ")
        .Add("upto(last, exclusive = false, &block)", Upto);

    private static RubyObject ToSymbol(RubyString self) =>
        self.IsText || self.IsBinary ? RubySymbol.Of(self.Text) : throw new RubyException("EncodingError", $"invalid symbol in encoding UTF-8 :{self.Inspect()}");

    private static RubyInteger Leading(RubyString self, int radix)
    {
        var text = self.Text.TrimStart();
        var isNegative = text.StartsWith('-');
        text = text.TrimStart('-', '+').ToLowerInvariant();
        (radix, text) = text switch
        {
            _ when text.StartsWith("0x", StringComparison.Ordinal) => (16, text[2..]),
            _ when radix == 8 && text.StartsWith("0b", StringComparison.Ordinal) => (2, text[2..]),
            _ when text.StartsWith("0o", StringComparison.Ordinal) && radix == 8 => (8, text[2..]),
            _ => (radix, text),
        };
        var number = System.Numerics.BigInteger.Zero;
        foreach (var letter in text.Where(static letter => letter != '_'))
        {
            var digit = char.IsAsciiHexDigit(letter) ? Convert.ToInt32(letter.ToString(), 16) : radix;
            if (digit >= radix)
            {
                break;
            }

            number = (number * radix) + digit;
        }

        return RubyInteger.Of(isNegative ? -number : number);
    }

    private static RubyObject Upto(Running.RubyRun run, RubyString self, in Arguments arguments)
    {
        var last = Given.Text(arguments[0]).Text;
        var isExclusive = arguments.At(1)?.IsTruthy == true;
        var items = Successor.Range(run, self.Text, last, isExclusive).Select(static text => (RubyObject)new RubyString(text)).ToList();
        foreach (var item in arguments.Block is null ? [] : items)
        {
            arguments.Block!.Yield(run, item);
        }

        return arguments.Block is null ? RubyList.Over(items) : self;
    }
}
