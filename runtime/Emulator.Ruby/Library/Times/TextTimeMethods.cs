using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Times;

/// <summary>The methods of String that read a date or time, subject by subject.</summary>
internal static class TextTimeMethods
{
    public static void Define(MethodTable<RubyString> table)
    {
    }
}
