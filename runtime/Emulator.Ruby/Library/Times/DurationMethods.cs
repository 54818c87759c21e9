using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Times;

/// <summary>The methods of ActiveSupport::Duration, subject by subject.</summary>
internal static class DurationMethods
{
    public static void Define(MethodTable<RubyDuration> table)
    {
        DurationArithmetic.Define(table);
        DurationReading.Define(table);
        DurationMoments.Define(table);
    }
}
