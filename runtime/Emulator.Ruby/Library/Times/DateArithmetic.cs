using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using NodaTime;

namespace Emulator.Ruby.Library.Times;

/// <summary>Dates with days, months, durations and each other.</summary>
internal static class DateArithmetic
{
    public static void Define(MethodTable<RubyDate> table)
    {
        table
            .Add("+(other)", (run, self, other) => other is RubyDuration duration
                ? DurationSum.Plus(run, self, duration, 1)
                : DurationSum.MoveDays(self, Days(other)))
            .Add("-(other)", (run, self, other) => other switch
            {
                RubyDuration duration => DurationSum.Plus(run, self, duration, -1),
                RubyMoment and not RubyDateTime => throw RubyErrors.Type("expected numeric"),
                RubyDay day => Apart(self, day),
                _ => DurationSum.MoveDays(self, Days(Negative(other))),
            })
            .Add(">>(months)", (self, months) => DurationSum.MoveMonths(self, Days(months)))
            .Add("<<(months)", (self, months) => DurationSum.MoveMonths(self, -Days(months)))
            .Add("succ", self => DurationSum.MoveDays(self, 1)).Alias("next", "succ")
            .Add("upto(last, &block)", (run, self, in arguments) => DateWalk.Walk(run, self, arguments, 1))
            .Add("downto(last, &block)", (run, self, in arguments) => DateWalk.Walk(run, self, arguments, -1))
            .Add("step(last, by = 1, &block)", (run, self, in arguments) => DateWalk.Walk(run, self, arguments, 1))
            .Add("advance(**parts)", (run, self, in arguments) => DurationSum.Advance(run, self, ChangedParts.Of(arguments.Keywords)))
            .Add("change(**parts)", (_, self, in arguments) => ChangedParts.Date(self, ChangedParts.Of(arguments.Keywords)))
            .Add("since(seconds)", (run, self, seconds) => DurationSum.Elapse(run, self, Seconds(seconds))).Alias("in", "since")
            .Add("ago(seconds)", (run, self, seconds) => DurationSum.Elapse(run, self, Amount.Negate(Seconds(seconds))));
    }

    public static RubyObject Seconds(RubyObject value) => value is RubyDuration duration ? duration.Seconds : value;

    private static System.Numerics.BigInteger Days(RubyObject value) =>
        Amount.IsNumber(value) ? Amount.Whole(value) : throw RubyErrors.Type("expected numeric");

    private static RubyObject Negative(RubyObject value) => Amount.IsNumber(value) ? Amount.Negate(value) : value;

    private static RubyRational Apart(RubyDate self, RubyDay other) =>
        new((self.Instant - other.Instant).ToBigNanoseconds(), NodaConstants.NanosecondsPerDay);
}
