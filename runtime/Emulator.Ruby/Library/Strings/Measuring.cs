using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Strings.Text;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Strings;

/// <summary>Lengths, and the parts a string is counted in.</summary>
internal static class Measuring
{
    public static void Define(MethodTable<RubyString> table) => table
        .Add("length", static self => RubyInteger.Of(Length(self)))
        .Alias("size", "length")
        .Add("bytesize", static self => RubyInteger.Of(self.ToBytes().Length))
        .Add("empty?", static self => RubyBoolean.Of(Letters.Of(self).Length == 0))
        .Add("bytes", (run, self) => Listed(run, self.ToBytes().Select(static one => (RubyObject)RubyInteger.Of(one))))
        .Add("chars", Chars)
        .Add("codepoints", (run, self) => Listed(run, CodePoints.Numbers(Letters.Of(self)).Select(static point => (RubyObject)RubyInteger.Of(point))))
        .Add("lines(end = nil)", static (run, self, in arguments) => Listed(run, Lines(self, arguments)))
        .Add("each_char(&block)", static (run, self, in arguments) => Each(run, self, Points(self), arguments))
        .Add("each_byte(&block)", static (run, self, in arguments) => Each(run, self, self.ToBytes().Select(static one => RubyInteger.Of(one)), arguments))
        .Add("each_line(end = nil, &block)", static (run, self, in arguments) => Each(run, self, Lines(self, arguments), arguments))
        .Add("ord", Ord)
        .Add("sum", static self => RubyInteger.Of(self.ToBytes().Sum(static one => one) & 0xFFFF))
        .Add("reverse", static self => Reverse(self));

    // Of broken UTF-8, every invalid byte counts as a character.
    public static int Length(RubyString self) => self.IsText || self.Encoding != RubyEncoding.Utf8
        ? CodePoints.Count(Letters.Of(self))
        : BrokenText.Characters(self.ToBytes()).Count();

    /// <summary>Each character as a string of its own.</summary>
    public static RubyList Chars(RubyRun run, RubyString self)
    {
        run.CheckListLength(Length(self));
        return self.IsText && CodePoints.ArePlain(self.Text) ? RubyList.Over(SingleLetters.Of(self.Text)) : Listed(run, Points(self));
    }

    private static IEnumerable<RubyObject> Points(RubyString self) => self.IsText || self.Encoding != RubyEncoding.Utf8
        ? CodePoints.Split(Letters.Of(self)).Select(point => Letters.Back(self, point))
        : BrokenText.Characters(self.ToBytes()).Select(bytes => RubyString.FromBytes(bytes, RubyEncoding.Utf8));

    private static RubyString Reverse(RubyString self) => self.IsText || self.Encoding != RubyEncoding.Utf8
        ? Letters.Back(self, Reversed(Letters.Of(self)))
        : RubyString.FromBytes([.. BrokenText.Characters(self.ToBytes()).Reverse().SelectMany(static bytes => bytes)], RubyEncoding.Utf8);

    private static string Reversed(string text) => text.AsSpan().ContainsAnyInRange('\ud800', '\udfff')
        ? string.Concat(CodePoints.Split(text).Reverse())
        : string.Create(text.Length, text, static (span, letters) =>
        {
            letters.CopyTo(span);
            span.Reverse();
        });

    private static RubyList Listed(RubyRun run, IEnumerable<RubyObject> items)
    {
        var list = items.ToList();
        run.CheckListLength(list.Count);
        return RubyList.Over(list);
    }

    private static RubyObject Each(RubyRun run, RubyString self, IEnumerable<RubyObject> items, in Arguments arguments)
    {
        var list = Listed(run, items).Items;
        return arguments.Block is { } block ? Walk(run, block) : new RubyEnumerator(list, Walk);

        RubyObject Walk(RubyRun later, RubyProc given)
        {
            foreach (var item in list)
            {
                later.Step();
                given.Yield(later, item);
            }

            return self;
        }
    }

    private static List<RubyObject> Lines(RubyString self, in Arguments arguments)
    {
        var end = arguments.At(0) is { } given and not RubyNil ? Letters.Of(self, given) : "\n";
        var rest = Letters.Of(self).AsSpan();
        var lines = new List<RubyObject>();
        while (!rest.IsEmpty)
        {
            var found = end.Length == 0 ? -1 : rest.IndexOf(end, StringComparison.Ordinal);
            var width = found < 0 ? rest.Length : found + end.Length;
            lines.Add(Letters.Back(self, rest[..width].ToString()));
            rest = rest[width..];
        }

        return lines;
    }

    private static RubyObject Ord(RubyString self) => Letters.Of(self) is { Length: > 0 } letters
        ? RubyInteger.Of(CodePoints.Numbers(CodePoints.Slice(letters, 0, 1))[0])
        : throw RubyErrors.Argument("empty string");
}
