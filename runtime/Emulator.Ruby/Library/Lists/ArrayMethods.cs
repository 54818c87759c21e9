using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Lists;

/// <summary>The methods of Array, subject by subject.</summary>
internal static class ArrayMethods
{
    public static void Define(MethodTable<RubyList> table)
    {
    }
}
