using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using NodaTime;

namespace Emulator.Ruby.Library.Times;

/// <summary>Times with seconds, durations and each other.</summary>
internal static class MomentArithmetic
{
    public static void Define<T>(MethodTable<T> table)
        where T : RubyMoment
    {
        table
            .Add("+(other)", Plus).Alias("since", "+").Alias("in", "+")
            .Add("-(other)", Minus)
            .Add("ago(seconds)", (run, self, seconds) => seconds is RubyDuration duration
                ? DurationSum.Plus(run, self, duration, -1)
                : DurationSum.Elapse(run, self, Amount.Negate(seconds)))
            .Add("advance(**parts)", (run, self, in arguments) => DurationSum.Advance(run, self, ChangedParts.Of(arguments.Keywords)))
            .Add("change(**parts)", (_, self, in arguments) => ChangedParts.Moment(self, ChangedParts.Of(arguments.Keywords)))
            .Add("round(digits = 0)", (_, self, in arguments) => Round(self, arguments.At(0), true))
            .Add("floor(digits = 0)", (_, self, in arguments) => Round(self, arguments.At(0), false));
    }

    public static double Seconds(Duration duration) => (double)duration.ToBigNanoseconds() / NodaConstants.NanosecondsPerSecond;

    private static RubyObject Plus(RubyRun run, RubyMoment self, RubyObject other) => other switch
    {
        RubyDuration duration => DurationSum.Plus(run, self, duration, 1),
        RubyMoment => throw RubyErrors.Type("time + time?"),
        _ => DurationSum.Elapse(run, self, Exact(other)),
    };

    private static RubyObject Minus(RubyRun run, RubyMoment self, RubyObject other) => other switch
    {
        RubyDuration duration => DurationSum.Plus(run, self, duration, -1),
        RubyMoment that => new RubyFloat(Seconds(self.Instant - that.Instant)),
        _ => DurationSum.Elapse(run, self, Amount.Negate(Exact(other))),
    };

    private static RubyObject Exact(RubyObject other) =>
        Amount.IsNumber(other) ? other : throw RubyErrors.Type($"can't convert {RubyErrors.Name(other)} into an exact number");

    private static RubyMoment Round(RubyMoment self, RubyObject? digits, bool toNearest)
    {
        var unit = (long)Math.Pow(10, 9 - Math.Clamp(digits is SmallInteger count ? count.Number : 0, 0, 9));
        var over = self.Stamp.NanosecondOfSecond % unit;
        var step = toNearest && over * 2 >= unit ? unit - over : -over;
        return CalendarGuard.Within(() => self.AtInstant(self.Instant.PlusNanoseconds(step)));
    }
}
