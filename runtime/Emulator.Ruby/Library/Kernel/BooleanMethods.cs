using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Kernel;

/// <summary>The methods of TrueClass, subject by subject.</summary>
internal static class BooleanMethods
{
    public static void Define(MethodTable<RubyBoolean> table)
    {
    }
}
