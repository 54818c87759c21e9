using System.Globalization;
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
            .Add("round(digits = 0)", (_, self, in arguments) => Round(self, arguments.At(0), unit => unit / 2))
            .Add("ceil(digits = 0)", (_, self, in arguments) => Round(self, arguments.At(0), unit => unit - 1))
            .Add("floor(digits = 0)", (_, self, in arguments) => Round(self, arguments.At(0), _ => 0));
    }

    public static double Seconds(Duration duration) => (double)duration.ToBigNanoseconds() / NodaConstants.NanosecondsPerSecond;

    private static RubyObject Plus(RubyRun run, RubyMoment self, RubyObject other) => other switch
    {
        RubyDuration duration => DurationSum.Plus(run, self, duration, 1),
        RubyMoment => throw RubyErrors.Type("time + time?"),
        RubyString text when self is RubyZonedTime => DurationSum.Elapse(run, self, Converted(text)),
        _ => DurationSum.Elapse(run, self, Exact(self, other)),
    };

    private static RubyObject Minus(RubyRun run, RubyMoment self, RubyObject other) => other switch
    {
        RubyDuration duration => DurationSum.Plus(run, self, duration, -1),
        RubyMoment that => new RubyFloat(Seconds(self.Instant - that.Instant)),
        RubyString text when self is RubyZonedTime => DurationSum.Elapse(run, self, Converted(text)),
        _ when self is RubyZonedTime && !Amount.IsNumber(other) => throw RubyErrors.NoMethod("-@", other),
        _ => DurationSum.Elapse(run, self, Amount.Negate(Exact(self, other))),
    };

    private static RubyObject Exact(RubyMoment self, RubyObject other) => Amount.IsNumber(other) ? other : throw RubyErrors.Type(self switch
    {
        RubyZonedTime when other is RubyNil => "can't convert nil into Rational",
        RubyZonedTime => "not an integer",
        _ => $"can't convert {other.Class.Name} into an exact number",
    });

    // A zoned time makes a Rational of what it is given, and that reads texts. Minus asks a text for -@, which is the text.
    private static RubyObject Converted(RubyString text) =>
        double.TryParse(text.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? new RubyFloat(number)
            : throw RubyErrors.Argument($"invalid value for convert(): {text.Inspect()}");

    private static RubyMoment Round(RubyMoment self, RubyObject? digits, Func<long, long> room)
    {
        var unit = (long)Math.Pow(10, 9 - Math.Clamp(digits is SmallInteger count ? count.Number : 0, 0, 9));
        var over = self.Stamp.NanosecondOfSecond % unit;
        var step = over > 0 && over + room(unit) >= unit ? unit - over : -over;
        return CalendarGuard.Within(() => self.AtInstant(self.Instant.PlusNanoseconds(step)));
    }
}
