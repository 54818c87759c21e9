using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Kernel;

/// <summary>The methods of NilClass, subject by subject.</summary>
internal static class NilMethods
{
    public static void Define(MethodTable<RubyNil> table)
    {
    }
}
