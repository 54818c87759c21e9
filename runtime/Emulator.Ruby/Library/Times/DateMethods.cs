using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Times;

/// <summary>The methods of Date, subject by subject.</summary>
internal static class DateMethods
{
    public static void Define(MethodTable<RubyDate> table)
    {
        DayReading.Define(table);
        DayReading.DefineWeeks(table);
        DayRanges.Define(table);
        DayStepping.Define(table);
        DayBounds.Define(table);
        DayTexts.DefineDate(table);
        DateArithmetic.Define(table);
        DateConversions.Define(table);
    }
}
