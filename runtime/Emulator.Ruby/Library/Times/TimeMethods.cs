using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Times;

/// <summary>The methods of Time, subject by subject.</summary>
internal static class TimeMethods
{
    public static void Define(MethodTable<RubyTime> table)
    {
    }
}
