using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Formats;

/// <summary>The methods of Hash that write forms, subject by subject.</summary>
internal static class HashFormatMethods
{
    public static void Define(MethodTable<RubyHash> table)
    {
    }
}
