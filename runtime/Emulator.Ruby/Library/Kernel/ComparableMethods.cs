using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Kernel;

/// <summary>The methods of Comparable, subject by subject.</summary>
internal static class ComparableMethods
{
    public static void Define(MethodTable<RubyObject> table)
    {
    }
}
