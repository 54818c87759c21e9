using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Strings;

/// <summary>The methods of String, subject by subject.</summary>
internal static class StringMethods
{
    public static void Define(MethodTable<RubyString> table)
    {
        Casing.Define(table);
        Trimming.Define(table);
        Joining.Define(table);
        Padding.Define(table);
        Measuring.Define(table);
        Searching.Define(table);
        Replacing.Define(table);
        Slicing.Define(table);
        Splitting.Define(table);
        CharacterSets.Define(table);
        Identity.Define(table);
        Naming.Define(table);
        Slugs.Define(table);
        Encodings.Define(table);
        Tags.Define(table);
        Indenting.Define(table);
        InPlace.Define(table);
        table.Change(InPlace.Names);
        table.Change(
            "<<", "concat", "prepend", "insert", "replace", "clear", "[]=", "slice!", "sub!", "gsub!", "delete!", "squeeze!", "chomp!", "upcase!",
            "downcase!", "capitalize!", "swapcase!", "strip!", "lstrip!", "rstrip!", "force_encoding");
    }
}
