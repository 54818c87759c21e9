using Emulator.Ruby.Calls;
using Emulator.Ruby.Library.Strings.Text;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Strings;

/// <summary>Upper, lower and title case by the full Unicode mapping.</summary>
internal static class Casing
{
    public static void Define(MethodTable<RubyString> table)
    {
        Both(table, "upcase", FullCasing.Upper);
        Both(table, "downcase", FullCasing.Lower);
        Both(table, "capitalize", FullCasing.Capitalize);
        Both(table, "swapcase", FullCasing.Swap);
        table.Add("upcase_first", self => Map(self, FullCasing.UpperFirst))
            .Add("downcase_first", self => Map(self, FullCasing.LowerFirst))
            .Add("casecmp(other)", CompareAscii)
            .Add("casecmp?(other)", IsSameFolded);
    }

    private static void Both(MethodTable<RubyString> table, string name, Func<string, string> change) => table
        .Add(name, self => Map(self, change))
        .Add(name + "!", self => Changes.InPlace(self, Map(self, change)));

    // Bytes have no case beyond ASCII's.
    private static RubyString Map(RubyString self, Func<string, string> change) => self.IsText
        ? new RubyString(change(self.Text))
        : Letters.Back(self, string.Concat(Letters.Of(self).Select(letter => char.IsAscii(letter) ? change(letter.ToString()) : letter.ToString())));

    private static RubyObject CompareAscii(RubyString self, RubyObject other) => other is RubyString that
        ? RubyInteger.Of(Math.Sign(TextOrder.Compare(FullCasing.LowerAscii(Letters.Of(self)), FullCasing.LowerAscii(Letters.Of(that)))))
        : RubyNil.Instance;

    private static RubyObject IsSameFolded(RubyString self, RubyObject other) =>
        RubyBoolean.Of(FullCasing.Fold(self.Text) == FullCasing.Fold(Given.Text(other).Text));
}
