using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Times;

/// <summary>The methods of ActiveSupport::TimeWithZone, subject by subject.</summary>
internal static class ZonedTimeMethods
{
    public static void Define(MethodTable<RubyZonedTime> table) => TimeMethods.DefineMoment(table);
}
