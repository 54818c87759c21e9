using System.Numerics;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Numbers;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>
/// <c>sum</c>: whole numbers and fractions add up exactly; from the first Float on the rounding errors are kept aside
/// (Kahan and Babuška), so that <c>[0.1, 0.2, 0.3].sum</c> is 0.6; what is no number is added with <c>+</c>.
/// </summary>
internal static class Summing
{
    public static void Define(MethodTable<RubyObject> table) => table
        .Add("sum(initial = nil, &block)", Sum);

    private static RubyObject Sum(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var block = arguments.Block;
        var own = Elements.Look(run, self);
        var items = block is null ? own : own.ToList().ConvertAll(item => BlockCalls.Give(run, block, item));
        if (arguments.At(0) is { IsTruthy: true } initial)
        {
            return Exact(run, initial, items);
        }

        // ActiveSupport: what begins with no number is folded with +, and nothing makes 0.
        if (items.Count > 0 && (IsNumber(items[0]) || (self is RubyList && IsNumber(own[0]))))
        {
            return Exact(run, RubyInteger.Of(0), items);
        }

        var folded = items.Count == 0 ? RubyNil.Instance : items.Skip(1).Aggregate(items[0], (sum, item) => Folding.Call(run, sum, "+", item));
        return folded.IsTruthy ? folded : RubyInteger.Of(0);
    }

    private static bool IsNumber(RubyObject item) => item is RubyInteger or RubyFloat or RubyRational or RubyDuration;

    private static RubyObject Exact(RubyRun run, RubyObject initial, IReadOnlyList<RubyObject> items)
    {
        var whole = BigInteger.Zero;
        RubyObject? fraction = null;
        var index = 0;
        for (; index < items.Count && items[index] is RubyInteger or RubyRational; index++)
        {
            run.Step();
            if (items[index] is RubyInteger integer)
            {
                whole += integer.Big;
            }
            else
            {
                fraction = fraction is null ? items[index] : Arithmetic.Add(fraction, items[index]);
            }
        }

        // The numbers are added before what the sum begins with, which shows in the error when that is none.
        var total = whole.IsZero ? initial : Folding.Call(run, RubyInteger.Of(whole), "+", initial);
        total = fraction is null ? total : Folding.Call(run, fraction, "+", total);
        return index == items.Count ? total
            : items[index] is RubyFloat ? Compensated(run, Double(total), items, index)
            : Added(run, total, items, index);
    }

    private static RubyObject Compensated(RubyRun run, double sum, IReadOnlyList<RubyObject> items, int index)
    {
        var lost = 0.0;
        for (; index < items.Count; index++)
        {
            run.Step();
            if (items[index] is not (RubyInteger or RubyFloat or RubyRational))
            {
                return Added(run, new RubyFloat(sum), items, index);
            }

            var number = Arithmetic.Double(items[index]);
            if (!double.IsFinite(number) || !double.IsFinite(sum))
            {
                sum += number;
                continue;
            }

            var next = sum + number;
            lost += Math.Abs(sum) >= Math.Abs(number) ? sum - next + number : number - next + sum;
            sum = next;
        }

        return new RubyFloat(sum + lost);
    }

    private static RubyObject Added(RubyRun run, RubyObject total, IReadOnlyList<RubyObject> items, int index)
    {
        for (; index < items.Count; index++)
        {
            total = Folding.Call(run, total, "+", items[index]);
        }

        return total;
    }

    private static double Double(RubyObject total) => total switch
    {
        RubyInteger or RubyFloat or RubyRational => Arithmetic.Double(total),
        RubyString => throw RubyErrors.Type("no implicit conversion to float from string"),
        _ => throw RubyErrors.Type($"can't convert {RubyErrors.Name(total)} into Float"),
    };
}
