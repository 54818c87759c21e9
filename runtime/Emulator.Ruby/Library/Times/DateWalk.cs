using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Times;

/// <summary>Goes from day to day; without a block the days as a list.</summary>
internal static class DateWalk
{
    public static RubyObject Walk(RubyRun run, RubyDate first, in Arguments arguments, int usual)
    {
        var by = arguments.At(1) is { } asked ? Amount.Whole(asked) : usual;
        if (by.IsZero)
        {
            throw RubyErrors.Argument("step can't be 0");
        }

        var days = new List<RubyObject>();
        for (RubyDay day = first; Compare(day, arguments[0]) * by.Sign <= 0; day = DurationSum.MoveDays(day, by))
        {
            run.Step();
            if (arguments.Block is { } block)
            {
                block.Yield(run, day);
                continue;
            }

            run.CheckListLength(days.Count);
            days.Add(day);
        }

        return arguments.Block is null ? RubyList.Over(days) : first;
    }

    private static int Compare(RubyDay day, RubyObject last) => day.CompareWith(last) ?? throw RubyErrors.Comparison(day, last);
}
