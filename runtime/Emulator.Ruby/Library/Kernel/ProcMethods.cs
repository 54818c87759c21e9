using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Kernel;

/// <summary>The methods of Proc, subject by subject.</summary>
internal static class ProcMethods
{
    public static void Define(MethodTable<RubyProc> table)
    {
    }
}
