using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>Operators and comparison of lists.</summary>
internal static class ListOperators
{
    public static void Define(MethodTable<RubyList> table) => table
        .Add("+(list)", (run, self, list) => Sized(run, [.. self.Items, .. Elements.OfList(run, list)]))
        .Add("-(list)", Minus)
        .Add("difference(*lists)", (RubyRun run, RubyList self, in Arguments arguments) => Each(run, self, arguments, Minus))
        .Add("*(times)", Times)
        .Add("&(list)", (run, self, list) => Common(run, self, list))
        .Add("intersection(*lists)", (RubyRun run, RubyList self, in Arguments arguments) => Each(run, self, arguments, Common))
        .Add("|(list)", (run, self, list) => Joined(run, self, list))
        .Add("union(*lists)", (RubyRun run, RubyList self, in Arguments arguments) => Each(run, Joined(run, self, RubyList.Of()), arguments, Joined))
        .Add("deconstruct", self => self)
        .Add("intersect?(list)", (run, self, list) => RubyBoolean.Of(Common(run, self, list).Items.Count > 0))
        .Add("<=>(other)", (self, other) => self.CompareWith(other) is { } order ? RubyInteger.Of(order) : RubyNil.Instance);

    private static RubyList Each(RubyRun run, RubyList self, in Arguments lists, Func<RubyRun, RubyList, RubyObject, RubyList> step)
    {
        var result = new RubyList(self.Items);
        foreach (var list in lists.Values)
        {
            result = step(run, result, list);
        }

        return result;
    }

    private static RubyList Joined(RubyRun run, RubyList self, RubyObject list) =>
        RubyList.Over([.. self.Items.Concat(Elements.OfList(run, list)).Distinct(RubyKeyComparer.Instance)]);

    private static RubyList Sized(RubyRun run, List<RubyObject> items)
    {
        run.CheckListLength(items.Count);
        return RubyList.Over(items);
    }

    private static RubyList Minus(RubyRun run, RubyList self, RubyObject list)
    {
        var unwanted = new KeySet(Elements.OfList(run, list));
        var rest = new List<RubyObject>(self.Items.Count);
        foreach (var item in self.Items)
        {
            if (!unwanted.Has(item))
            {
                rest.Add(item);
            }
        }

        return RubyList.Over(rest);
    }

    private static RubyList Common(RubyRun run, RubyList self, RubyObject list)
    {
        var other = new KeySet(Elements.OfList(run, list));
        return RubyList.Over([.. self.Items.Where(other.Has).Distinct(RubyKeyComparer.Instance)]);
    }

    private static RubyObject Times(RubyRun run, RubyList self, RubyObject times)
    {
        if (times is RubyString)
        {
            return Joining.Join(run, self.Items, times);
        }

        var count = Elements.Whole(times);
        if (count < 0)
        {
            throw RubyErrors.Argument("negative argument");
        }

        run.CheckListLength((long)count * self.Items.Count);
        var all = new List<RubyObject>(count * self.Items.Count);
        for (var turn = 0; turn < count; turn++)
        {
            all.AddRange(self.Items);
        }

        return RubyList.Over(all);
    }
}
