using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Kernel;

/// <summary>The methods of functions of self: now, today, uuid, null, clear, skip, blank, lambda, format, subject by subject.</summary>
internal static class FunctionMethods
{
    public static void Define(MethodTable<RubyObject> table)
    {
    }
}
