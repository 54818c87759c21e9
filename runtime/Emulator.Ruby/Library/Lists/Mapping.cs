using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>New elements, pairs and hashes made of elements.</summary>
internal static class Mapping
{
    public static void Define(MethodTable<RubyObject> table) => table
        .Add("map(&block)", Map)
        .Alias("collect", "map")
        .Add("flat_map(&block)", FlatMap)
        .Alias("collect_concat", "flat_map")
        .Add("filter_map(&block)", FilterMap)
        .Add("to_a", (run, self) => RubyList.Over(Elements.Of(run, self)))
        .Alias("entries", "to_a")
        .Add("to_h(&block)", ToHash)
        .Add("zip(*lists, &block)", Zip)
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
