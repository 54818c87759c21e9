using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Kernel;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>The same elements in another shape.</summary>
internal static class Arranging
{
    public static void Define(MethodTable<RubyList> table) => table
        .Add("reverse", self => RubyList.Over([.. Enumerable.Reverse(self.Items)]))
        .Add("rotate(count = 1)", Rotate)
        .Add("flatten(depth = nil)", Flatten)
        .Add("transpose", Transpose)
        .Add("product(*lists)", Product)
        .Add("join(separator = nil)", Join)
        .Add("split(value = nil, &block)", Split)
        .Add("compact_blank", (run, self) => RubyList.Over([.. self.Items.Where(item => !Presence.IsBlank(run, item))]))
        .Add("each_entry(&block)", (RubyRun run, RubyList self, in Arguments arguments) => RubyClasses.Array.Find("each")!.Call(run, self, arguments));

    private static RubyObject Rotate(RubyRun run, RubyList self, in Arguments arguments)
    {
        var count = self.Items.Count;
        var by = arguments.At(0) is { } given ? Elements.Whole(given) : 1;
        var start = count == 0 ? 0 : ((by % count) + count) % count;
        return RubyList.Over([.. self.Items.Skip(start), .. self.Items.Take(start)]);
    }

    private static RubyObject Flatten(RubyRun run, RubyList self, in Arguments arguments)
    {
        var depth = arguments.At(0) is null or RubyNil ? -1 : Elements.Whole(arguments[0]);
        var flat = new List<RubyObject>();
        Flatten(run, self.Items, depth, flat, 0);
        return RubyList.Over(flat);
    }

    private static void Flatten(RubyRun run, List<RubyObject> items, int depth, List<RubyObject> flat, int level)
    {
        if (level > run.Limits.Depth)
        {
            throw RubyErrors.Argument("tried to flatten recursive array");
        }

        foreach (var item in items)
        {
            run.Step();
            if (item is RubyList list && level != depth)
            {
                Flatten(run, list.Items, depth, flat, level + 1);
            }
            else
            {
                run.CheckListLength(flat.Count + 1);
                flat.Add(item);
            }
        }
    }

    private static RubyObject Transpose(RubyRun run, RubyList self)
    {
        var rows = self.Items.Select(row => Elements.OfList(run, row)).ToList();
        var width = rows.Count == 0 ? 0 : rows[0].Count;
        var odd = rows.Find(row => row.Count != width);
        return odd is not null
            ? throw new RubyException("IndexError", $"element size differs ({odd.Count} should be {width})")
            : RubyList.Over([.. Enumerable.Range(0, width).Select(column => RubyList.Over([.. rows.Select(row => row[column])]))]);
    }

    private static RubyObject Product(RubyRun run, RubyList self, in Arguments arguments)
    {
        var rows = self.Items.Select(item => new List<RubyObject> { item }).ToList();
        foreach (var value in arguments.Values)
        {
            var list = Elements.OfList(run, value);
            run.CheckListLength((long)rows.Count * list.Count);
            rows = [.. rows.SelectMany(row => list.Select(item => new List<RubyObject>(row) { item }))];
        }

        return RubyList.Over([.. rows.Select(RubyList.Over)]);
    }

    private static RubyObject Join(RubyRun run, RubyList self, in Arguments arguments) =>
        Joining.Join(run, self.Items, arguments.At(0) ?? RubyNil.Instance);

    private static RubyObject Split(RubyRun run, RubyList self, in Arguments arguments)
    {
        var test = BlockCalls.Test(run, arguments);
        var parts = new List<RubyObject> { RubyList.Of() };
        foreach (var item in self.Items.ToList())
        {
            if (test(item))
            {
                parts.Add(RubyList.Of());
            }
            else
            {
                ((RubyList)parts[^1]).Items.Add(item);
            }
        }

        return RubyList.Over(parts);
    }
}
