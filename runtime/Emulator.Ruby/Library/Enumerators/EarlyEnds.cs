using Emulator.Ruby.Calls;
using Emulator.Ruby.Library.Lists;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Enumerators;

/// <summary>What may be asked of elements without end: the answer stands before the last of them, or they are handed on one by one.</summary>
internal static class EarlyEnds
{
    public static void Define(MethodTable<RubyGenerator> table) => table
        .Add("any?(pattern = nil, &block)", (RubyRun run, RubyGenerator self, in Arguments arguments) => RubyBoolean.Of(Meets(run, self, BlockCalls.Test(run, arguments, byPattern: true))))
        .Add("none?(pattern = nil, &block)", (RubyRun run, RubyGenerator self, in Arguments arguments) => RubyBoolean.Of(!Meets(run, self, BlockCalls.Test(run, arguments, byPattern: true))))
        .Add("all?(pattern = nil, &block)", (RubyRun run, RubyGenerator self, in Arguments arguments) =>
        {
            var test = BlockCalls.Test(run, arguments, byPattern: true);
            return RubyBoolean.Of(!Meets(run, self, item => !test(item)));
        })
        .Add("include?(value)", (run, self, value) => RubyBoolean.Of(Meets(run, self, value.IsEqualTo))).Alias("member?", "include?")
        .Add("find_index(value = nil, &block)", FindIndex)
        .Add("each_entry(&block)", (RubyRun run, RubyGenerator self, in Arguments arguments) => Handed(run, self, self.Walk, arguments))
        .Add("each_slice(size, &block)", (RubyRun run, RubyGenerator self, in Arguments arguments) => Handed(run, self, Slices(self.Walk, Elements.Whole(arguments[0])), arguments))
        .Add("each_cons(size, &block)", (RubyRun run, RubyGenerator self, in Arguments arguments) => Handed(run, self, Windows(self.Walk, Elements.Whole(arguments[0])), arguments));

    private static bool Meets(RubyRun run, RubyGenerator self, Func<RubyObject, bool> test)
    {
        var found = false;
        self.Walk(run, item =>
        {
            run.Step();
            return !(found = test(item));
        });
        return found;
    }

    private static RubyObject FindIndex(RubyRun run, RubyGenerator self, in Arguments arguments)
    {
        var test = BlockCalls.Test(run, arguments);
        long index = -1;
        return Meets(run, self, item =>
        {
            index++;
            return test(item);
        }) ? RubyInteger.Of(index) : RubyNil.Instance;
    }

    private static RubyGenerator Handed(RubyRun run, RubyGenerator self, Walk walk, in Arguments arguments)
    {
        if (arguments.Block is not { } block)
        {
            return new RubyGenerator(walk);
        }

        WalkBlocks.Give(run, walk, block);
        return self;
    }

    /// <summary>So many at a time; fewer in the last.</summary>
    public static Walk Slices(Walk walk, int size) => (run, taker) =>
    {
        var (slice, goesOn) = (new List<RubyObject>(), true);
        walk(run, item =>
        {
            slice.Add(item);
            if (slice.Count == size)
            {
                goesOn = taker(RubyList.Over(slice));
                slice = [];
            }

            return goesOn;
        });
        if (goesOn && slice.Count > 0)
        {
            taker(RubyList.Over(slice));
        }
    };

    /// <summary>So many that stand side by side.</summary>
    public static Walk Windows(Walk walk, int size) => (run, taker) =>
    {
        var window = new Queue<RubyObject>();
        walk(run, item =>
        {
            window.Enqueue(item);
            if (window.Count > size)
            {
                window.Dequeue();
            }

            return window.Count < size || taker(new RubyList(window));
        });
    };
}
