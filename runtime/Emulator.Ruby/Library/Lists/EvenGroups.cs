using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>Groups of one size, filled up: <c>in_groups_of</c>, <c>in_groups</c>.</summary>
internal static class EvenGroups
{
    public static void Define(MethodTable<RubyList> table) => table
        .Add("in_groups_of(size, fill = nil, &block)", InGroupsOf)
        .Add("in_groups(count, fill = nil, &block)", InGroups);

    private static RubyObject InGroupsOf(RubyRun run, RubyList self, in Arguments arguments)
    {
        var size = Elements.Whole(arguments[0]);
        if (size <= 0)
        {
            throw RubyErrors.Argument($"Group size must be a positive integer, was {size}");
        }

        run.CheckListLength(self.Items.Count + (long)size);
        var fill = arguments.At(1) ?? RubyNil.Instance;
        return Give(run, arguments.Block, [.. self.Items.Chunk(size).Select(group => Filled(group, size, fill))]);
    }

    private static RubyObject InGroups(RubyRun run, RubyList self, in Arguments arguments)
    {
        var count = Elements.Whole(arguments[0]);
        if (count <= 0)
        {
            throw RubyErrors.ZeroDivision();
        }

        run.CheckListLength(self.Items.Count + (long)count);
        var (size, rest) = Math.DivRem(self.Items.Count, count);
        var fill = arguments.At(1) ?? RubyNil.Instance;
        var groups = new List<RubyObject>();
        var start = 0;
        for (var index = 0; index < count; index++)
        {
            var length = size + (index < rest ? 1 : 0);
            groups.Add(Filled([.. self.Items.GetRange(start, length)], rest > 0 ? size + 1 : size, fill));
            start += length;
        }

        return Give(run, arguments.Block, groups);
    }

    private static RubyList Filled(RubyObject[] group, int size, RubyObject fill) => RubyList.Over(fill is RubyBoolean { Truth: false }
        ? [.. group]
        : [.. group, .. Enumerable.Repeat(fill, size - group.Length)]);

    private static RubyList Give(RubyRun run, RubyProc? block, List<RubyObject> groups)
    {
        foreach (var group in block is null ? [] : groups)
        {
            BlockCalls.Give(run, block!, group);
        }

        return RubyList.Over(groups);
    }
}
