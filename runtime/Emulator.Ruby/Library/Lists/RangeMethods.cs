using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Lists;

/// <summary>The methods of Range, subject by subject.</summary>
internal static class RangeMethods
{
    public static void Define(MethodTable<RubyRange> table)
    {
    }
}
