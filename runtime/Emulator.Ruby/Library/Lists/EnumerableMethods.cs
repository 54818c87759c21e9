using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Lists;

/// <summary>The methods of Enumerable, subject by subject.</summary>
internal static class EnumerableMethods
{
    public static void Define(MethodTable<RubyObject> table)
    {
    }
}
