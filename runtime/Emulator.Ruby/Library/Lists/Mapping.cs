using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>Walking over elements and making new ones of them.</summary>
internal static class Mapping
{
    private const int EndlessTurns = 1000;

    public static void Define(MethodTable<RubyObject> table) => table
        .Add("map(&block)", Map)
        .Alias("collect", "map")
        .Add("flat_map(&block)", FlatMap)
        .Alias("collect_concat", "flat_map")
        .Add("filter_map(&block)", FilterMap)
        .Add("each_entry(&block)", EachEntry)
        .Add("each_with_index(&block)", EachWithIndex)
        .Add("each_with_object(memo, &block)", EachWithObject)
        .Add("reverse_each(&block)", ReverseEach)
        .Add("to_a", (run, self) => RubyList.Over(Elements.Of(run, self)))
        .Alias("entries", "to_a")
        .Add("to_h(&block)", ToHash)
        .Add("zip(*lists, &block)", Zip)
        .Add("cycle(times = nil, &block)", Cycle)
        .Add("lazy", (run, self) => new RubyLazy(Enumerators.LazyResults.WalkOf(run, self)))
        .Add("index_by(&block)", IndexBy)
        .Add("index_with(value = nil, &block)", IndexWith);

    private static RubyObject Map(RubyRun run, RubyObject self, in Arguments arguments) =>
        BlockCalls.Iterate(run, self, arguments.Block, static (items, give) =>
        {
            var made = new List<RubyObject>(items.Count);
            foreach (var item in items)
            {
                made.Add(give(item));
            }

            return RubyList.Over(made);
        });

    private static RubyObject FlatMap(RubyRun run, RubyObject self, in Arguments arguments) =>
        BlockCalls.Iterate(run, self, arguments.Block, (items, give) =>
            RubyList.Over([.. items.Select(give).SelectMany(item => item is RubyList list ? list.Items : [item])]));

    private static RubyObject FilterMap(RubyRun run, RubyObject self, in Arguments arguments) =>
        BlockCalls.Iterate(run, self, arguments.Block, (items, give) =>
            RubyList.Over([.. items.Select(give).Where(item => item.IsTruthy)]));

    private static RubyObject EachEntry(RubyRun run, RubyObject self, in Arguments arguments) => Each(run, self, arguments, false);

    private static RubyObject ReverseEach(RubyRun run, RubyObject self, in Arguments arguments) => Each(run, self, arguments, true);

    private static RubyObject Each(RubyRun run, RubyObject self, in Arguments arguments, bool isReversed) =>
        arguments.Block is null && isReversed
            ? new RubyEnumerator([.. Enumerable.Reverse(Elements.Of(run, self))]) { Receiver = self }
            : BlockCalls.Iterate(run, self, arguments.Block, (items, give) =>
            {
                for (var index = 0; index < items.Count; index++)
                {
                    give(items[isReversed ? items.Count - 1 - index : index]);
                }

                return self;
            });

    private static RubyObject EachWithIndex(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var items = Elements.Of(run, self);
        if (arguments.Block is not { } block)
        {
            return new RubyEnumerator([.. items.Select((item, index) => RubyList.Of(item, RubyInteger.Of(index)))]) { Receiver = self };
        }

        for (var index = 0; index < items.Count; index++)
        {
            BlockCalls.Give(run, block, items[index], RubyInteger.Of(index));
        }

        return self;
    }

    private static RubyObject EachWithObject(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var memo = arguments[0];
        if (arguments.Block is null)
        {
            return BlockCalls.Iterate(run, RubyList.Over(Elements.Of(run, self).ConvertAll(RubyObject (item) => RubyList.Of(item, memo))), null, (pairs, give) =>
            {
                foreach (var pair in pairs)
                {
                    give(pair);
                }

                return memo;
            });
        }

        foreach (var item in Elements.Of(run, self))
        {
            BlockCalls.Give(run, arguments.RequiredBlock, item, memo);
        }

        return memo;
    }

    private static RubyObject ToHash(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var hash = new RubyHash();
        var block = arguments.Block;
        var isList = self is RubyList or RubyWhere;
        foreach (var (index, item) in Elements.Of(run, self).Index())
        {
            var pair = block is null ? item : BlockCalls.Give(run, block, item);
            if (pair is not RubyList list)
            {
                throw RubyErrors.Type($"wrong element type {(isList ? item : pair).Class.Name}{(isList ? $" at {index}" : string.Empty)} (expected array)");
            }

            if (list.Items.Count != 2)
            {
                throw RubyErrors.Argument($"{(isList ? $"wrong array length at {index}" : "element has wrong array length")} (expected 2, was {list.Items.Count})");
            }

            hash[list.Items[0]] = list.Items[1];
        }

        return hash;
    }

    private static RubyObject Zip(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var items = Elements.Look(run, self);
        var others = new List<IReadOnlyList<RubyObject>>(arguments.Count);
        foreach (var value in items.Count == 0 && self is RubyList ? [] : arguments.Values)
        {
            others.Add(value is RubyList or RubyHash or RubyRange or RubyWhere or RubyEnumerator
                ? Elements.Look(run, value)
                : throw RubyErrors.Type($"wrong argument type {value.Class.Name} (must respond to :each)"));
        }

        var rows = new List<RubyObject>(items.Count);
        for (var index = 0; index < items.Count; index++)
        {
            var row = new List<RubyObject>(others.Count + 1) { items[index] };
            foreach (var other in others)
            {
                row.Add(index < other.Count ? other[index] : RubyNil.Instance);
            }

            rows.Add(RubyList.Over(row));
        }

        if (arguments.Block is not { } block)
        {
            return RubyList.Over(rows);
        }

        rows.ForEach(row => BlockCalls.Give(run, block, row));
        return RubyNil.Instance;
    }

    private static RubyObject Cycle(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var items = Elements.Of(run, self);
        var isEndless = arguments.At(0) is null or RubyNil;
        var turns = isEndless ? 0 : Math.Max(0, Elements.Whole(arguments[0]));
        if (arguments.Block is not { } block)
        {
            return Turns(run, items, isEndless ? EndlessTurns : turns);
        }

        for (var turn = 0; items.Count > 0 && (isEndless || turn < turns); turn++)
        {
            foreach (var item in items)
            {
                BlockCalls.Give(run, block, item);
            }
        }

        return RubyNil.Instance;
    }

    // A thousand turns stand for endless ones: what follows takes its first few.
    private static RubyEnumerator Turns(RubyRun run, List<RubyObject> items, int turns)
    {
        run.CheckListLength((long)items.Count * turns);
        return new RubyEnumerator([.. Enumerable.Repeat(items, turns).SelectMany(turn => turn)]);
    }

    private static RubyObject IndexBy(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var hash = new RubyHash();
        foreach (var item in Elements.Of(run, self))
        {
            hash[BlockCalls.Give(run, arguments.RequiredBlock, item)] = item;
        }

        return hash;
    }

    private static RubyObject IndexWith(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var hash = new RubyHash();
        foreach (var item in Elements.Of(run, self))
        {
            hash[item] = arguments.Count > 0 ? arguments[0] : BlockCalls.Give(run, arguments.RequiredBlock, item);
        }

        return hash;
    }
}
