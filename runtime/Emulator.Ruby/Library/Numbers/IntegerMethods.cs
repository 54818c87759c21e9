using System.Numerics;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>The methods of Integer, subject by subject.</summary>
internal static class IntegerMethods
{
    public static void DefineOwn(MethodTable<RubyClass> table) => table
        .Add("sqrt(number)", (_, _, number) => Root(Library.Times.Amount.Whole(number)));

    // Newton's way, from above.
    private static RubyInteger Root(System.Numerics.BigInteger number)
    {
        if (number.Sign < 0)
        {
            throw new Errors.RubyException("Math::DomainError", "Numerical argument is out of domain - \"isqrt\"");
        }

        if (number.IsZero)
        {
            return RubyInteger.Of(0);
        }

        var root = System.Numerics.BigInteger.One << (int)((number.GetBitLength() + 1) / 2);
        while (true)
        {
            var next = (root + (number / root)) >> 1;
            if (next >= root)
            {
                return RubyInteger.Of(root);
            }

            root = next;
        }
    }

    public static void Define(MethodTable<RubyInteger> table)
    {
        NumberOperators.Define(table);
        NumberSteps.Define(table);
        DecimalMethods.DefineConversion(table);
        Bits.Define(table);
        WholeNumbers.Define(table);
        table
            .Add("to_s(base = 10, **options)", ToText)
            .Alias("to_fs", "to_s").Alias("to_formatted_s", "to_s")
            .Alias("inspect", "to_s")
            .Add("even?", self => RubyBoolean.Of(self.Big.IsEven))
            .Add("odd?", self => RubyBoolean.Of(!self.Big.IsEven))
            .Add("succ", self => RubyInteger.Of(self.Big + 1))
            .Alias("next", "succ")
            .Add("pred", self => RubyInteger.Of(self.Big - 1))
            .Add("times(&block)", Times)
            .Add("upto(last, &block)", (RubyRun run, RubyInteger self, in Arguments arguments) => Count(run, self, arguments, 1))
            .Add("downto(last, &block)", (RubyRun run, RubyInteger self, in Arguments arguments) => Count(run, self, arguments, -1))
            .Add("chr(encoding = nil)", (RubyRun _, RubyInteger self, in Arguments arguments) => arguments.At(0) is { } encoding && encoding.ToText().StartsWith("UTF", StringComparison.OrdinalIgnoreCase) ? Letter(self) : Character(self))
            .Add("ord", self => self)
            .Add("size", self => RubyInteger.Of(self is SmallInteger ? 8 : Bytes(self)))
            .Add("ordinalize", self => new RubyString(self.ToText() + Ordinals.Suffix(self.Big)))
            .Add("ordinal", self => new RubyString(Ordinals.Suffix(self.Big)))
            .Add("is_int?", self => RubyBoolean.Of(self.Big.Sign >= 0))
            .Add("to_currency(unit: '$', precision: 2, separator: '.', delimiter: nil, format: nil, negative_format: nil, strip_insignificant_zeros: false)", (RubyRun _, RubyInteger self, in Arguments arguments) => Currency.Lay(self, arguments))
            .Add("to_phone(area_code: false, delimiter: '-', extension: nil, country_code: nil)", (RubyRun _, RubyInteger self, in Arguments arguments) => Phone.Lay(self, arguments));
    }

    private static RubyObject ToText(RubyRun run, RubyInteger self, in Arguments arguments)
    {
        if (arguments.At(0) is RubySymbol format && NumberFormats.Of(self, format.Name, arguments) is { } laid)
        {
            return laid;
        }

        var radix = arguments.At(0) is { } given and not (RubyNil or RubySymbol) ? Strings.Text.Given.Integer(given) : 10;
        return radix is >= 2 and <= 36
            ? new RubyString(radix == 10 ? self.ToText() : Radix.Write(self.Big, radix))
            : throw RubyErrors.Argument($"invalid radix {radix}");
    }

    // In machine words, of which Ruby shows the bytes in use.
    private static long Bytes(RubyInteger self) => (BigInteger.Abs(self.Big).GetBitLength() + 7) / 8;

    private static RubyObject Times(RubyRun run, RubyInteger self, in Arguments arguments) =>
        Walk(run, self, 0, self.Big - 1, 1, arguments.Block);

    private static RubyObject Count(RubyRun run, RubyInteger self, in Arguments arguments, int by) => arguments[0] switch
    {
        RubyInteger last => Walk(run, self, self.Big, last.Big, by, arguments.Block),
        RubyFloat last when double.IsFinite(last.Number) => Walk(run, self, self.Big, new BigInteger(by > 0 ? Math.Floor(last.Number) : Math.Ceiling(last.Number)), by, arguments.Block),
        var other => throw RubyErrors.Comparison(self, other),
    };

    private static RubyObject Walk(RubyRun run, RubyInteger self, BigInteger first, BigInteger last, int by, RubyProc? block)
    {
        var items = new List<RubyObject>();
        for (var number = first; by > 0 ? number <= last : number >= last; number += by)
        {
            run.Step();
            if (block is null)
            {
                run.CheckListLength(items.Count + 1);
                items.Add(RubyInteger.Of(number));
            }
            else
            {
                block.Yield(run, RubyInteger.Of(number));
            }
        }

        return block is null ? new RubyEnumerator(items) { Receiver = self } : self;
    }

    private static RubyString Letter(RubyInteger self) => self is SmallInteger { Number: >= 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF) } point
        ? new RubyString(char.ConvertFromUtf32((int)point.Number))
        : throw new RubyException("RangeError", $"{(self is SmallInteger { Number: >= 0 and <= 0xDFFF } ? $"invalid codepoint 0x{self.Big:X} in UTF-8" : $"{self.ToText()} out of char range")}");

    private static RubyObject Character(RubyInteger self) => self switch
    {
        SmallInteger { Number: >= 0 and < 128 } ascii => new RubyString(((char)ascii.Number).ToString()),
        SmallInteger { Number: >= 128 and < 256 } one => RubyString.Binary([(byte)one.Number]),
        _ => throw new RubyException("RangeError", $"{self.ToText()} out of char range"),
    };
}
