using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>Cutting elements into groups.</summary>
internal static class Grouping
{
    public static void Define(MethodTable<RubyObject> table) => table
        .Add("group_by(&block)", GroupBy)
        .Add("partition(&block)", Partition)
        .Add("each_slice(size, &block)", EachSlice)
        .Add("each_cons(size, &block)", EachCons)
        .Add("slice_after(pattern = nil, &block)", SliceAfter)
        .Add("slice_before(pattern = nil, &block)", SliceBefore)
        .Add("slice_when(&block)", SliceWhen)
        .Add("chunk_while(&block)", ChunkWhile)
        .Add("chunk(&block)", Chunk);

    private static RubyObject GroupBy(RubyRun run, RubyObject self, in Arguments arguments) =>
        BlockCalls.Iterate(run, self, arguments.Block, (items, give) =>
        {
            var groups = new RubyHash();
            foreach (var item in items)
            {
                var key = give(item);
                if (groups.TryGet(key, out var group))
                {
                    ((RubyList)group).Items.Add(item);
                }
                else
                {
                    groups[key] = RubyList.Of(item);
                }
            }

            return groups;
        });

    private static RubyObject Partition(RubyRun run, RubyObject self, in Arguments arguments) =>
        BlockCalls.Iterate(run, self, arguments.Block, (items, give) =>
        {
            var parts = items.ToLookup(item => give(item).IsTruthy);
            return RubyList.Of(RubyList.Over([.. parts[true]]), RubyList.Over([.. parts[false]]));
        });

    private static RubyObject EachSlice(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var size = Size(arguments[0], "invalid slice size");
        return Walk(run, self, arguments.Block, Elements.Of(run, self).Chunk(size).Select(slice => RubyList.Of(slice)));
    }

    private static RubyObject EachCons(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var size = Size(arguments[0], "invalid size");
        var items = Elements.Of(run, self);
        run.CheckListLength((long)Math.Max(0, items.Count - size + 1) * size);
        return Walk(run, self, arguments.Block, Enumerable.Range(0, Math.Max(0, items.Count - size + 1))
            .Select(start => RubyList.Over(items.GetRange(start, size))));
    }

    private static RubyObject Walk(RubyRun run, RubyObject self, RubyProc? block, IEnumerable<RubyList> groups)
    {
        if (block is null)
        {
            return new RubyEnumerator([.. groups]);
        }

        foreach (var group in groups)
        {
            BlockCalls.Give(run, block, group);
        }

        return self;
    }

    private static RubyObject SliceAfter(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var test = BlockCalls.Test(run, arguments, byPattern: true);
        return Cut(Elements.Of(run, self), (before, _) => test(before));
    }

    private static RubyObject SliceBefore(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var test = BlockCalls.Test(run, arguments, byPattern: true);
        return Cut(Elements.Of(run, self), (_, after) => test(after));
    }

    private static RubyObject SliceWhen(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var block = Block(arguments);
        return Cut(Elements.Of(run, self), (before, after) => BlockCalls.Give(run, block, before, after).IsTruthy);
    }

    private static RubyObject ChunkWhile(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var block = Block(arguments);
        return Cut(Elements.Of(run, self), (before, after) => !BlockCalls.Give(run, block, before, after).IsTruthy);
    }

    private static RubyObject Chunk(RubyRun run, RubyObject self, in Arguments arguments) =>
        BlockCalls.Iterate(run, self, arguments.Block, (items, give) =>
        {
            var keyed = items.Select(item => RubyList.Of(give(item), item)).ToList<RubyObject>();
            var runs = Cut(keyed, (before, after) => !((RubyList)before).Items[0].IsEqualTo(((RubyList)after).Items[0]));
            return new RubyEnumerator([.. runs.Items.Cast<RubyList>().Select(group =>
                RubyList.Of(((RubyList)group.Items[0]).Items[0], RubyList.Over([.. group.Items.Select(pair => ((RubyList)pair).Items[1])])))]);
        });

    private static RubyEnumerator Cut(List<RubyObject> items, Func<RubyObject, RubyObject, bool> isCut)
    {
        var groups = new List<RubyObject>();
        for (var index = 0; index < items.Count; index++)
        {
            if (index == 0 || isCut(items[index - 1], items[index]))
            {
                groups.Add(RubyList.Of());
            }

            ((RubyList)groups[^1]).Items.Add(items[index]);
        }

        return new RubyEnumerator(groups);
    }

    private static int Size(RubyObject size, string refusal) =>
        Elements.Whole(size) is var whole and > 0 ? whole : throw RubyErrors.Argument(refusal);

    private static RubyProc Block(in Arguments arguments) =>
        arguments.Block ?? throw RubyErrors.Argument("tried to create Proc object without a block");
}
