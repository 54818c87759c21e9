using Emulator.Ruby.Calls;
using Emulator.Ruby.Library.Strings.Text;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Strings;

/// <summary>What falls off the ends: ASCII whitespace and NUL only, no-break spaces stay.</summary>
internal static class Trimming
{
    private static readonly char[] Blanks = [' ', '\t', '\n', '\v', '\f', '\r', '\0'];

    public static void Define(MethodTable<RubyString> table)
    {
        Both(table, "strip", static text => text.Trim(Blanks));
        Both(table, "lstrip", static text => text.TrimStart(Blanks));
        Both(table, "rstrip", static text => text.TrimEnd(Blanks));
        Both(table, "chop", Chop);
        Both(table, "squish", Squish);
        table.Add("chomp(end = nil)", (_, self, in arguments) => Chomp(self, arguments))
            .Add("chomp!(end = nil)", (_, self, in arguments) => Changes.InPlace(self, Chomp(self, arguments)))
            .Add("delete_prefix(start)", static (self, start) => DeletePrefix(self, start))
            .Add("delete_suffix(end)", static (self, end) => DeleteSuffix(self, end));
    }

    /// <summary>Unicode whitespace in one blank each, none at the ends.</summary>
    public static string Squish(string text) =>
        string.Join(' ', text.Split(UnicodeSpace.All, StringSplitOptions.RemoveEmptyEntries));

    private static void Both(MethodTable<RubyString> table, string name, Func<string, string> change) => table
        .Add(name, self => Letters.Back(self, change(Letters.Of(self))))
        .Add(name + "!", self => Changes.InPlace(self, Letters.Back(self, change(Letters.Of(self)))));

    private static string Chop(string text)
    {
        if (text.Length == 0)
        {
            return text;
        }

        var isPair = text.Length > 1 && (text.EndsWith("\r\n", StringComparison.Ordinal) || char.IsSurrogatePair(text[^2], text[^1]));
        return text[..^(isPair ? 2 : 1)];
    }

    private static RubyString Chomp(RubyString self, in Arguments arguments)
    {
        var text = Letters.Of(self);
        if (arguments.At(0) is not { } given)
        {
            return Letters.Back(self, ChompLine(text));
        }

        if (given is RubyNil)
        {
            return self.Copy();
        }

        var end = Letters.Of(self, given);
        return Letters.Back(self, end switch
        {
            "" => ChompAll(text),
            "\n" => ChompLine(text),
            _ => text.EndsWith(end, StringComparison.Ordinal) ? text[..^end.Length] : text,
        });
    }

    private static string ChompAll(string text)
    {
        while (text.EndsWith('\n'))
        {
            text = ChompLine(text);
        }

        return text;
    }

    private static string ChompLine(string text) =>
        text.EndsWith("\r\n", StringComparison.Ordinal) ? text[..^2] : text.EndsWith('\n') || text.EndsWith('\r') ? text[..^1] : text;

    private static RubyString DeletePrefix(RubyString self, RubyObject start)
    {
        var (text, cut) = (Letters.Of(self), Letters.Of(self, start));
        return Letters.Back(self, text.StartsWith(cut, StringComparison.Ordinal) ? text[cut.Length..] : text);
    }

    private static RubyString DeleteSuffix(RubyString self, RubyObject end)
    {
        var (text, cut) = (Letters.Of(self), Letters.Of(self, end));
        return Letters.Back(self, text.EndsWith(cut, StringComparison.Ordinal) ? text[..^cut.Length] : text);
    }
}
