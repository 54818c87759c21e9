using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>The methods of Integer, subject by subject.</summary>
internal static class IntegerMethods
{
    public static void Define(MethodTable<RubyInteger> table)
    {
    }
}
