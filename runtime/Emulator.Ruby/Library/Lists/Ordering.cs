using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>Sorting, least and greatest, by <c>&lt;=&gt;</c> or a block.</summary>
internal static class Ordering
{
    public static void Define(MethodTable<RubyObject> table) => table
        .Add("sort(&block)", Sort)
        .Add("sort_by(&block)", SortBy)
        .Add("min(count = nil, &block)", Min)
        .Add("max(count = nil, &block)", Max)
        .Add("minmax(&block)", MinMax)
        .Add("min_by(count = nil, &block)", MinBy)
        .Add("max_by(count = nil, &block)", MaxBy)
        .Add("minmax_by(&block)", MinMaxBy);

    /// <summary>The order of two elements, or Ruby's error when they have none.</summary>
    public static int Compare(RubyObject left, RubyObject right) =>
        left.CompareWith(right) ?? throw RubyErrors.Comparison(left, right);

    public static List<RubyObject> Sorted(IEnumerable<RubyObject> items, Comparison<RubyObject> order) =>
        [.. MergeSort.Sort(items.ToArray(), order)];

    private static Comparison<RubyObject> By(RubyRun run, RubyProc? block) =>
        block is null ? Compare : (left, right) => Sign(BlockCalls.Give(run, block, left, right), left, right);

    private static int Sign(RubyObject order, RubyObject left, RubyObject right) =>
        order.CompareWith(RubyInteger.Of(0)) ?? throw (order is RubyNil ? RubyErrors.Comparison(left, right) : RubyErrors.Comparison(order, RubyInteger.Of(0)));

    private static RubyObject Sort(RubyRun run, RubyObject self, in Arguments arguments) =>
        RubyList.Over(Sorted(Elements.Of(run, self), By(run, arguments.Block)));

    private static RubyObject SortBy(RubyRun run, RubyObject self, in Arguments arguments) =>
        BlockCalls.Iterate(run, self, arguments.Block, (items, give) => RubyList.Over(SortedBy(items, give)));

    private static List<RubyObject> SortedBy(IReadOnlyList<RubyObject> items, Func<RubyObject, RubyObject> key) =>
        [.. MergeSort.Sort(items.Select(item => (Key: key(item), Item: item)).ToArray(), (left, right) => Compare(left.Key, right.Key)).Select(pair => pair.Item)];

    private static RubyObject Min(RubyRun run, RubyObject self, in Arguments arguments) => Extreme(run, self, arguments, 1);

    private static RubyObject Max(RubyRun run, RubyObject self, in Arguments arguments) => Extreme(run, self, arguments, -1);

    private static RubyObject Extreme(RubyRun run, RubyObject self, in Arguments arguments, int sign)
    {
        if (arguments is { Block: null, Count: 0 })
        {
            return Extreme(Elements.Look(run, self), sign);
        }

        var order = By(run, arguments.Block);
        return Extreme(Elements.Of(run, self), (left, right) => sign * order(left, right), arguments.At(0));
    }

    private static RubyObject Extreme(IReadOnlyList<RubyObject> items, int sign)
    {
        var best = items.Count > 0 ? items[0] : RubyNil.Instance;
        for (var index = 1; index < items.Count; index++)
        {
            var item = items[index];
            best = Compare(best, item) * sign > 0 ? item : best;
        }

        return best;
    }

    private static RubyObject Extreme(List<RubyObject> items, Comparison<RubyObject> order, RubyObject? count)
    {
        if (count is not (null or RubyNil))
        {
            var wanted = Elements.Whole(count);
            return wanted < 0
                ? throw RubyErrors.Argument($"negative size ({wanted})")
                : Elements.Part(wanted == 0 ? [] : Sorted(items, order), 0, wanted);
        }

        var best = items.Count > 0 ? items[0] : RubyNil.Instance;
        for (var index = 1; index < items.Count; index++)
        {
            best = order(best, items[index]) > 0 ? items[index] : best;
        }

        return best;
    }

    private static RubyObject MinMax(RubyRun run, RubyObject self, in Arguments arguments) =>
        RubyList.Of(Min(run, self, arguments), Max(run, self, arguments));

    private static RubyObject MinBy(RubyRun run, RubyObject self, in Arguments arguments) => ExtremeBy(run, self, arguments, 1);

    private static RubyObject MaxBy(RubyRun run, RubyObject self, in Arguments arguments) => ExtremeBy(run, self, arguments, -1);

    private static RubyObject ExtremeBy(RubyRun run, RubyObject self, in Arguments arguments, int sign)
    {
        var count = arguments.At(0);
        return BlockCalls.Iterate(run, self, arguments.Block, (items, give) =>
        {
            var pairs = items.Select(item => RubyList.Of(give(item), item)).ToList<RubyObject>();
            var best = Extreme(pairs, (left, right) => sign * Compare(((RubyList)left).Items[0], ((RubyList)right).Items[0]), count);
            return count is null or RubyNil
                ? (best as RubyList)?.Items[1] ?? RubyNil.Instance
                : RubyList.Over([.. ((RubyList)best).Items.Select(pair => ((RubyList)pair).Items[1])]);
        });
    }

    private static RubyObject MinMaxBy(RubyRun run, RubyObject self, in Arguments arguments) =>
        RubyList.Of(ExtremeBy(run, self, arguments, 1), ExtremeBy(run, self, arguments, -1));
}
