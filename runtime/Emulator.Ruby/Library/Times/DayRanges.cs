using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Times;

/// <summary>Ranges around a date or time (<c>all_month</c>), and which of two comes first.</summary>
internal static class DayRanges
{
    public static void Define<T>(MethodTable<T> table)
        where T : RubyDay
    {
        foreach (var unit in (ReadOnlySpan<string>)["day", "month", "quarter", "year"])
        {
            table.Add($"all_{unit}", (run, self) => new RubyRange(
                self.Class.Find($"beginning_of_{unit}")!.Call(run, self), self.Class.Find($"end_of_{unit}")!.Call(run, self), false));
        }

        table
            .Add("all_week(first = :monday)", (run, self, in arguments) => new RubyRange(
                self.Class.Find("beginning_of_week")!.Call(run, self, arguments), self.Class.Find("end_of_week")!.Call(run, self, arguments), false))
            .Add("days_to_week_start(first = :monday)", (_, self, in arguments) => RubyInteger.Of(
                DayStepping.Modulo(DateField.Weekday(self.Day) - (arguments.At(0) is { } first ? DayStepping.Weekday(first) : 1))))
            .Add("acts_like?(what)", (self, what) => RubyBoolean.Of(
                what.ToText() == "date" ? self is RubyDate : what.ToText() == "time" && self is not RubyDate))
            .Add("next_weekday", self => Weekday(self, 1))
            .Add("prev_weekday", self => Weekday(self, -1)).Alias("last_weekday", "prev_weekday")
            .Add("before?(other)", (run, self, other) => self.Class.Find("<")!.Call(run, self, other))
            .Add("after?(other)", (run, self, other) => self.Class.Find(">")!.Call(run, self, other));
    }

    // A weekend is passed over.
    private static RubyObject Weekday(RubyDay self, int step)
    {
        var day = DurationSum.MoveDays(self, step);
        while (DateField.Weekday(day.Day) is 0 or 6)
        {
            day = DurationSum.MoveDays(day, step);
        }

        return day;
    }
}
