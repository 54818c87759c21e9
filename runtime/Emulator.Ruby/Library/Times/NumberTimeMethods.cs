using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Times;

/// <summary>The methods of Integer and Float that make durations, subject by subject.</summary>
internal static class NumberTimeMethods
{
    public static void Define(MethodTable<RubyObject> table)
    {
    }
}
