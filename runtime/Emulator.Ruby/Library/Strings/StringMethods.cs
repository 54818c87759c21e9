using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Strings;

/// <summary>The methods of String, subject by subject.</summary>
internal static class StringMethods
{
    public static void Define(MethodTable<RubyString> table)
    {
    }
}
