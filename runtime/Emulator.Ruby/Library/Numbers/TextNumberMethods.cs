using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>The methods of String that read or lay out numbers, subject by subject.</summary>
internal static class TextNumberMethods
{
    public static void Define(MethodTable<RubyString> table)
    {
    }
}
