using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Formats;

/// <summary>The methods of Array that write CSV, subject by subject.</summary>
internal static class ListFormatMethods
{
    public static void Define(MethodTable<RubyList> table)
    {
    }
}
