using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>Choosing elements.</summary>
internal static class Selecting
{
    public static void Define(MethodTable<RubyObject> table) => table
        .Add("select(&block)", Select)
        .Alias("filter", "select")
        .Alias("find_all", "select")
        .Alias("transform_select", "select")
        .Add("reject(&block)", Reject)
        .Add("find(&block)", Find)
        .Alias("detect", "find")
        .Alias("transform_find", "find")
        .Add("find_index(value = nil, &block)", FindIndex)
        .Add("grep(pattern, &block)", Grep)
        .Add("grep_v(pattern, &block)", GrepNot)
        .Add("take_while(&block)", TakeWhile)
        .Add("drop_while(&block)", DropWhile)
        .Add("first(count = nil)", First)
        .Add("take(count)", (run, self, count) => Take(Elements.Look(run, self), count, "attempt to take negative size"))
        .Add("drop(count)", Drop)
        .Add("uniq(&block)", Unique)
        .Add("compact", Compact)
        .Add("excluding(*values)", Excluding)
        .Alias("without", "excluding");

    private static RubyObject Take(IReadOnlyList<RubyObject> items, RubyObject count, string negative)
    {
        var wanted = Elements.Whole(count);
        return wanted < 0 ? throw RubyErrors.Argument(negative) : Elements.Part(items, 0, wanted);
    }

    private static RubyObject Select(RubyRun run, RubyObject self, in Arguments arguments) => Choose(run, self, arguments, true);

    private static RubyObject Reject(RubyRun run, RubyObject self, in Arguments arguments) => Choose(run, self, arguments, false);

    private static RubyObject Choose(RubyRun run, RubyObject self, in Arguments arguments, bool wanted) =>
        BlockCalls.Iterate(run, self, arguments.Block, (items, give) =>
            RubyList.Over([.. items.Where(item => give(item).IsTruthy == wanted)]));

    private static RubyObject Find(RubyRun run, RubyObject self, in Arguments arguments) =>
        BlockCalls.Iterate(run, self, arguments.Block, (items, give) =>
            items.FirstOrDefault(item => give(item).IsTruthy) ?? RubyNil.Instance);

    private static RubyObject FindIndex(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var test = BlockCalls.Test(run, arguments);
        var index = Elements.Of(run, self).FindIndex(item => test(item));
        return index < 0 ? RubyNil.Instance : RubyInteger.Of(index);
    }

    private static RubyObject Grep(RubyRun run, RubyObject self, in Arguments arguments) => GrepWhere(run, self, arguments, true);

    private static RubyObject GrepNot(RubyRun run, RubyObject self, in Arguments arguments) => GrepWhere(run, self, arguments, false);

    private static RubyObject GrepWhere(RubyRun run, RubyObject self, in Arguments arguments, bool wanted)
    {
        var (pattern, block) = (arguments[0], arguments.Block);
        var found = Elements.Of(run, self).Where(item => pattern.Matches(run, item) == wanted);
        return RubyList.Over([.. block is null ? found : found.Select(item => BlockCalls.Give(run, block, item))]);
    }

    private static RubyObject TakeWhile(RubyRun run, RubyObject self, in Arguments arguments) =>
        BlockCalls.Iterate(run, self, arguments.Block, (items, give) =>
            RubyList.Over([.. items.TakeWhile(item => give(item).IsTruthy)]));

    private static RubyObject DropWhile(RubyRun run, RubyObject self, in Arguments arguments) =>
        BlockCalls.Iterate(run, self, arguments.Block, (items, give) =>
            RubyList.Over([.. items.SkipWhile(item => give(item).IsTruthy)]));

    private static RubyObject First(RubyRun run, RubyObject self, in Arguments arguments)
    {
        if (self is RubyRange { Last: RubyNil, First: RubyInteger start })
        {
            return arguments.Count == 0
                ? start
                : RubyList.Over([.. Enumerable.Range(0, Elements.Whole(arguments[0])).Select(step => RubyInteger.Of(start.Big + step))]);
        }

        if (self is RubyRange && arguments.Count > 0 && Elements.Whole(arguments[0]) < 0)
        {
            throw RubyErrors.Argument("negative array size (or size too big)");
        }

        var items = Elements.Look(run, self);
        if (arguments.Count == 0)
        {
            return items.Count > 0 ? items[0] : RubyNil.Instance;
        }

        var wanted = Elements.Whole(arguments[0]);
        return wanted < 0
            ? throw RubyErrors.Argument(self is RubyList or RubyWhere ? "negative array size" : "attempt to take negative size")
            : Elements.Part(items, 0, wanted);
    }

    private static RubyObject Compact(RubyRun run, RubyObject self)
    {
        var items = Elements.Look(run, self);
        var some = new List<RubyObject>(items.Count);
        for (var index = 0; index < items.Count; index++)
        {
            if (items[index] is not RubyNil)
            {
                some.Add(items[index]);
            }
        }

        return RubyList.Over(some);
    }

    private static RubyObject Drop(RubyRun run, RubyObject self, RubyObject count)
    {
        var dropped = Elements.Whole(count);
        return dropped < 0
            ? throw RubyErrors.Argument("attempt to drop negative size")
            : Elements.Part(Elements.Look(run, self), dropped, int.MaxValue);
    }

    private static RubyObject Unique(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var block = arguments.Block;
        var seen = new KeySet();
        var items = block is null ? Elements.Look(run, self) : Elements.Of(run, self);
        var once = new List<RubyObject>(items.Count);
        for (var index = 0; index < items.Count; index++)
        {
            if (seen.Add(block is null ? items[index] : BlockCalls.Give(run, block, items[index])))
            {
                once.Add(items[index]);
            }
        }

        return RubyList.Over(once);
    }

    private static RubyObject Excluding(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var unwanted = arguments.Values.ToArray().SelectMany(value => value is RubyList list ? list.Items : [value]).ToList();
        return self is RubyList
            ? RubyClasses.Array.Find("-")!.Call(run, self, RubyList.Over(unwanted))
            : RubyList.Over([.. Elements.Of(run, self).Where(item => !unwanted.Exists(item.IsEqualTo))]);
    }
}
