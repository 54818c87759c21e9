using Emulator.Ruby.Calls;
using Emulator.Ruby.Library.Lists;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Sets;

/// <summary>Methods that change a Set, those of the class itself, and <c>to_set</c>.</summary>
internal static class SetChanging
{
    public static void Define(MethodTable<RubySet> table) => table
        .Add("add(item)", (run, self, item) => Added(run, self, item)).Alias("<<", "add")
        .Add("add?(item)", (run, self, item) => Has(run, self, item) ? RubyNil.Instance : self)
        .Add("delete(item)", (self, item) => Removed(self, item))
        .Add("delete?(item)", (RubySet self, RubyObject item) => self.Remove(item) ? self : RubyNil.Instance)
        .Add("merge(*collections)", Merge)
        .Add("subtract(items)", (run, self, items) => SetMethods.Given(run, items).Aggregate(self, Removed))
        .Add("clear", Clear)
        .Add("delete_if(&block)", static (run, self, in arguments) => Keep(run, self, arguments, false))
        .Add("reject!(&block)", static (run, self, in arguments) => OrNil(run, self, arguments, false))
        .Add("keep_if(&block)", static (run, self, in arguments) => Keep(run, self, arguments, true))
        .Add("select!(&block)", static (run, self, in arguments) => OrNil(run, self, arguments, true)).Alias("filter!", "select!")
        .Change("add", "<<", "add?", "delete", "delete?", "merge", "subtract", "clear", "delete_if", "reject!", "keep_if", "select!", "filter!");

    /// <summary>What a Set makes of its elements.</summary>
    public static void DefineMore(MethodTable<RubySet> table) => table
        .Add("classify(&block)", static (run, self, in arguments) =>
        {
            var classes = new RubyHash();
            foreach (var (key, items) in ((RubyHash)RubyClasses.Array.Find("group_by")!.Call(run, new RubyList(self.Elements(run)), arguments)).Pairs)
            {
                classes[key] = new RubySet(((RubyList)items).Items);
            }

            return classes;
        })
        .Add("map!(&block)", static (run, self, in arguments) =>
        {
            var items = ((RubyList)RubyClasses.Array.Find("map")!.Call(run, new RubyList(self.Elements(run)), arguments)).Items;
            Clear(self);
            items.ForEach(item => Added(run, self, item));
            return self;
        })
        .Alias("collect!", "map!")
        .Add("flatten", static (run, self) => new RubySet(self.Elements(run).SelectMany(item => item is RubySet inner ? inner.Elements(run) : [item])))
        .Change("map!", "collect!");

    public static void DefineOwn(MethodTable<RubyClass> table) => table
        .Add("new(items = nil, &block)", New)
        .Add("[](*items)", (RubyRun _, RubyClass _, in Arguments arguments) => new RubySet(arguments.Values.ToArray()));

    public static void DefineConversion(MethodTable<RubyObject> table) => table
        .Add("to_set(&block)", (RubyRun run, RubyObject self, in Arguments arguments) => Made(run, Elements.Of(run, self), arguments.Block));

    private static RubyObject New(RubyRun run, RubyClass self, in Arguments arguments) =>
        arguments.At(0) is null or RubyNil ? new RubySet([]) : Made(run, SetMethods.Given(run, arguments[0]), arguments.Block);

    private static RubySet Made(RubyRun run, List<RubyObject> items, RubyProc? block) =>
        new(block is null ? items : items.Select(item => BlockCalls.Give(run, block, item)));

    private static RubySet Added(RubyRun run, RubySet self, RubyObject item)
    {
        run.CheckListLength(self.Count + 1);
        self.Add(item);
        return self;
    }

    private static bool Has(RubyRun run, RubySet self, RubyObject item)
    {
        run.CheckListLength(self.Count + 1);
        return !self.Add(item);
    }

    private static RubySet Removed(RubySet self, RubyObject item)
    {
        self.Remove(item);
        return self;
    }

    private static RubySet Merge(RubyRun run, RubySet self, in Arguments arguments)
    {
        foreach (var items in arguments.Values)
        {
            SetMethods.Given(run, items).ForEach(item => Added(run, self, item));
        }

        return self;
    }

    private static RubySet Clear(RubySet self)
    {
        self.Clear();
        return self;
    }

    private static RubyObject OrNil(RubyRun run, RubySet self, in Arguments arguments, bool keeps)
    {
        var before = self.Items.Count;
        return Keep(run, self, arguments, keeps).Items.Count == before ? RubyNil.Instance : self;
    }

    private static RubySet Keep(RubyRun run, RubySet self, in Arguments arguments, bool keeps)
    {
        foreach (var item in self.Items.ToList())
        {
            if (BlockCalls.Give(run, arguments.RequiredBlock, item).IsTruthy != keeps)
            {
                self.Remove(item);
            }
        }

        return self;
    }
}
