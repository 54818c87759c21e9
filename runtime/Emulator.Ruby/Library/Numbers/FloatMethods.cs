using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>The methods of Float, subject by subject.</summary>
internal static class FloatMethods
{
    public static void Define(MethodTable<RubyFloat> table)
    {
    }
}
