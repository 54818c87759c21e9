using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Times;

/// <summary>The methods of Time, subject by subject.</summary>
internal static class TimeMethods
{
    public static void Define(MethodTable<RubyTime> table) => DefineMoment(table);

    /// <summary>What a Time and a zoned time share.</summary>
    public static void DefineMoment<T>(MethodTable<T> table)
        where T : RubyMoment
    {
        DayReading.Define(table);
        DayRanges.Define(table);
        DayStepping.Define(table);
        DayBounds.Define(table);
        DayTexts.DefineMoment(table);
        MomentReading.Define(table);
        MomentBounds.Define(table);
        MomentArithmetic.Define(table);
        MomentConversions.Define(table);
    }
}
