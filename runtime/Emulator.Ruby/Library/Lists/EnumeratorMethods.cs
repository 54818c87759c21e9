using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>What can be done with an iteration that had no block.</summary>
internal static class EnumeratorMethods
{
    public static void Define(MethodTable<RubyEnumerator> table) => table
        .Add("each(&block)", Each)
        .Add("with_index(offset = 0, &block)", WithIndex)
        .Add("each_with_index(&block)", WithIndex)
        .Add("with_object(memo, &block)", WithObject)
        .Add("size", self => RubyInteger.Of(self.Items.Count))
        .Add("next", self => At(self, self.Position++))
        .Add("peek", self => At(self, self.Position))
        .Add("rewind", Rewind);

    private static RubyObject At(RubyEnumerator self, int position) =>
        position < self.Items.Count ? self.Items[position] : throw new RubyException("StopIteration", "iteration reached an end");

    private static RubyEnumerator Rewind(RubyEnumerator self)
    {
        self.Position = 0;
        return self;
    }

    private static RubyObject Each(RubyRun run, RubyEnumerator self, in Arguments arguments)
    {
        if (arguments.Block is not { } block)
        {
            return self;
        }

        if (self.Resume is { } resume)
        {
            return resume(run, block);
        }

        foreach (var item in self.Items)
        {
            BlockCalls.Give(run, block, item);
        }

        return self.Receiver ?? self;
    }

    private static RubyObject WithIndex(RubyRun run, RubyEnumerator self, in Arguments arguments)
    {
        var index = arguments.At(0) is SmallInteger offset ? offset.Number : 0;
        if (arguments.Block is not { } block)
        {
            return new RubyEnumerator([.. self.Items.Select(item => RubyList.Of(item, RubyInteger.Of(index++)))]);
        }

        var counting = new CountingBlock(block, index);
        if (self.Resume is { } resume)
        {
            return resume(run, counting);
        }

        foreach (var item in self.Items)
        {
            counting.Yield(run, item);
        }

        return self.Receiver ?? self;
    }

    private static RubyObject WithObject(RubyRun run, RubyEnumerator self, in Arguments arguments)
    {
        var memo = arguments[0];
        foreach (var item in self.Items)
        {
            if (arguments.Block is { } block)
            {
                BlockCalls.Give(run, block, item, memo);
            }
        }

        return memo;
    }
}
