using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Kernel;
using Emulator.Ruby.Library.Lists;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Enumerators;

/// <summary><c>Enumerator.new</c> and the methods of what it makes, beside those of every Enumerable.</summary>
internal static class GeneratorMethods
{
    private static readonly RubyClass Yielder = new RubyClass("Enumerator::Yielder", RubyClasses.Proc).With<NativeProc>(table => table
        .Add("<<(value)", (run, self, value) =>
        {
            self.Yield(run, value);
            return self;
        }));

    public static void DefineOwn(MethodTable<RubyClass> table) => table
        .Add("new(size = nil, &block)", (RubyRun _, RubyClass _, in Arguments arguments) => new RubyGenerator(Of(arguments.RequiredBlock)))
        .Add("produce(initial = nil, &block)", (RubyRun _, RubyClass _, in Arguments arguments) => Produced(arguments.At(0), arguments.RequiredBlock));

    public static void Define(MethodTable<RubyGenerator> table) => table
        .Add("each(&block)", Each)
        .Add("next", (run, self) => At(run, self, self.Position++))
        .Add("peek", (run, self) => At(run, self, self.Position))
        .Add("rewind", Rewind)
        .Add("size", self => self.Size)
        .Add("with_index(offset = 0, &block)", (RubyRun run, RubyGenerator self, in Arguments arguments) => WithIndex(run, self, arguments))
        .Add("each_with_index(&block)", (RubyRun run, RubyGenerator self, in Arguments arguments) => WithIndex(run, self, arguments))
        .Add("lazy", self => new RubyLazy(self.Walk))
        .Add("first(count = nil)", LazyResults.First)
        .Add("take(count)", (run, self, count) => RubyList.Over(Walks.First(run, self.Walk, Elements.Whole(count))))
        .Add("take_while(&block)", (RubyRun run, RubyGenerator self, in Arguments arguments) => RubyList.Over(Walks.All(run, LazySteps.TakeWhile(self.Walk, arguments.RequiredBlock))))
        .Add("find(&block)", LazyResults.Find).Alias("detect", "find");

    private static Walk Of(RubyProc block) => (run, taker) =>
    {
        var walk = new object();
        var yielder = new NativeProc(
            (_, values) => taker(values.Count == 1 ? values[0] : new RubyList(values.Values.ToArray())) ? RubyNil.Instance : throw new EndOfWalk(walk), Yielder);
        try
        {
            block.Yield(run, yielder);
        }
        catch (EndOfWalk end) when (end.Walk == walk)
        {
        }
    };

    // Each element is made of the one before; StopIteration ends them.
    private static RubyGenerator Produced(RubyObject? initial, RubyProc block) => new((run, taker) =>
    {
        try
        {
            for (var item = initial ?? block.Call(run, Arguments.None); taker(item); item = BlockCalls.Give(run, block, item))
            {
                run.Step();
            }
        }
        catch (RubyException stopped) when (stopped.ClassName == "StopIteration")
        {
        }
    }) { Size = new RubyFloat(double.PositiveInfinity) };

    private static RubyObject Each(RubyRun run, RubyGenerator self, in Arguments arguments)
    {
        if (arguments.Block is not { } block)
        {
            return self;
        }

        WalkBlocks.Give(run, self.Walk, block);
        return self;
    }

    private static RubyObject WithIndex(RubyRun run, RubyGenerator self, in Arguments arguments)
    {
        if (arguments.Block is null)
        {
            return new RubyGenerator(LazySteps.WithIndex(self.Walk, null, arguments.At(0) is { } first and not RubyNil ? Elements.Whole(first) : 0));
        }

        var counting = new CountingBlock(arguments.RequiredBlock, arguments.At(0) is { } and not RubyNil ? Elements.Whole(arguments[0]) : 0);
        return Each(run, self, new Arguments([], null, counting));
    }

    // The block runs from its beginning each time: it cannot be left and entered again.
    private static RubyObject At(RubyRun run, RubyGenerator self, int position) => Walks.First(run, self.Walk, position + 1) is { } items && items.Count > position
        ? items[position]
        : throw new RubyException("StopIteration", "iteration reached an end");

    private static RubyGenerator Rewind(RubyGenerator self)
    {
        self.Position = 0;
        return self;
    }
}
