using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Times;

/// <summary>The methods of ActiveSupport::TimeWithZone, subject by subject.</summary>
internal static class ZonedTimeMethods
{
    public static void Define(MethodTable<RubyZonedTime> table)
    {
        TimeMethods.DefineMoment(table);
        table
            .Add("time_zone", self => new RubyZone(self.Moment.Zone.Id, self.Moment.Zone))
            .Add("time", self => RubyTime.Utc(self.Stamp.LocalDateTime.InUtc().ToInstant()));
    }
}
