using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>Giving elements to a block, one after the other, for what it does with them.</summary>
internal static class Visiting
{
    private const int EndlessTurns = 1000;

    public static void Define(MethodTable<RubyObject> table) => table
        .Add("each_entry(&block)", EachEntry)
        .Add("each_with_index(&block)", EachWithIndex)
        .Add("each_with_object(memo, &block)", EachWithObject)
        .Add("reverse_each(&block)", ReverseEach)
        .Add("cycle(times = nil, &block)", Cycle);

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
}
