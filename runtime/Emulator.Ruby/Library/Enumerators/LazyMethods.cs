using Emulator.Ruby.Calls;
using Emulator.Ruby.Library.Lists;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Enumerators;

/// <summary>The methods of Enumerator::Lazy that stay lazy, and those that end it.</summary>
internal static class LazyMethods
{
    public static void Define(MethodTable<RubyLazy> table) => table
        .Add("map(&block)", (RubyRun _, RubyLazy self, in Arguments given) => new RubyLazy(LazySteps.Map(self.Walk, given.RequiredBlock))).Alias("collect", "map")
        .Add("select(&block)", (RubyRun _, RubyLazy self, in Arguments given) => new RubyLazy(LazySteps.Where(self.Walk, given.RequiredBlock, keeps: true)))
        .Alias("filter", "select").Alias("find_all", "select")
        .Add("reject(&block)", (RubyRun _, RubyLazy self, in Arguments given) => new RubyLazy(LazySteps.Where(self.Walk, given.RequiredBlock, keeps: false)))
        .Add("filter_map(&block)", (RubyRun _, RubyLazy self, in Arguments given) => new RubyLazy(LazySteps.FilterMap(self.Walk, given.RequiredBlock)))
        .Add("flat_map(&block)", (RubyRun _, RubyLazy self, in Arguments given) => new RubyLazy(LazySteps.FlatMap(self.Walk, given.RequiredBlock)))
        .Alias("collect_concat", "flat_map")
        .Add("compact", self => new RubyLazy(LazySteps.Compact(self.Walk)))
        .Add("take(count)", (self, count) => new RubyLazy(LazySteps.Take(self.Walk, Elements.Whole(count))))
        .Add("take_while(&block)", (RubyRun _, RubyLazy self, in Arguments given) => new RubyLazy(LazySteps.TakeWhile(self.Walk, given.RequiredBlock)))
        .Add("drop(count)", (self, count) => new RubyLazy(LazySteps.Drop(self.Walk, Elements.Whole(count))))
        .Add("drop_while(&block)", (RubyRun _, RubyLazy self, in Arguments given) => new RubyLazy(LazySteps.DropWhile(self.Walk, given.RequiredBlock)))
        .Add("uniq(&block)", (RubyRun _, RubyLazy self, in Arguments given) => new RubyLazy(LazySteps.Unique(self.Walk, given.Block)))
        .Add("with_index(offset = 0, &block)", (RubyRun _, RubyLazy self, in Arguments given) =>
            new RubyLazy(LazySteps.WithIndex(self.Walk, given.Block, given.At(0) is { } first and not RubyNil ? Elements.Whole(first) : 0)))
        .Alias("each_with_index", "with_index")
        .Add("each_slice(size)", (self, size) => new RubyLazy(EarlyEnds.Slices(self.Walk, Elements.Whole(size))))
        .Add("each_cons(size)", (self, size) => new RubyLazy(EarlyEnds.Windows(self.Walk, Elements.Whole(size))))
        .Add("lazy", self => self)
        .Add("eager", self => new RubyGenerator(self.Walk))
        .Add("force", (run, self) => RubyList.Over(Walks.All(run, self.Walk)))
        .Add("first(count = nil)", LazyResults.First)
        .Add("find(&block)", LazyResults.Find).Alias("detect", "find")
        .Add("include?(value)", LazyResults.Includes).Alias("member?", "include?")
        .Add("each(&block)", Each)
        .Add("size", _ => RubyNil.Instance);

    private static RubyObject Each(RubyRun run, RubyLazy self, in Arguments arguments)
    {
        if (arguments.Block is not { } block)
        {
            return self;
        }

        WalkBlocks.Give(run, self.Walk, block);
        return self;
    }
}
