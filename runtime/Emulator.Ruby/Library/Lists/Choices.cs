using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>Every way to choose elements: <c>combination</c>, <c>permutation</c>.</summary>
internal static class Choices
{
    public static void Define(MethodTable<RubyList> table) => table
        .Add("combination(size, &block)", Combination)
        .Add("permutation(size = nil, &block)", Permutation);

    private static RubyObject Combination(RubyRun run, RubyList self, in Arguments arguments)
    {
        var size = Elements.Whole(arguments[0]);
        var found = new List<RubyObject>();
        Combine(run, self.Items, size, 0, [], found);
        return Given(run, self, arguments.Block, found);
    }

    private static void Combine(RubyRun run, List<RubyObject> items, int size, int from, List<RubyObject> chosen, List<RubyObject> found)
    {
        run.Step();
        if (chosen.Count == size)
        {
            run.CheckListLength(found.Count + 1);
            found.Add(new RubyList(chosen));
            return;
        }

        for (var index = from; index < items.Count && chosen.Count < size; index++)
        {
            chosen.Add(items[index]);
            Combine(run, items, size, index + 1, chosen, found);
            chosen.RemoveAt(chosen.Count - 1);
        }
    }

    private static RubyObject Permutation(RubyRun run, RubyList self, in Arguments arguments)
    {
        var size = arguments.At(0) is null or RubyNil ? self.Items.Count : Elements.Whole(arguments[0]);
        var found = new List<RubyObject>();
        if (size >= 0 && size <= self.Items.Count)
        {
            Permute(run, self.Items, size, [], new bool[self.Items.Count], found);
        }

        return Given(run, self, arguments.Block, found);
    }

    private static void Permute(RubyRun run, List<RubyObject> items, int size, List<RubyObject> chosen, bool[] taken, List<RubyObject> found)
    {
        run.Step();
        if (chosen.Count == size)
        {
            run.CheckListLength(found.Count + 1);
            found.Add(new RubyList(chosen));
            return;
        }

        for (var index = 0; index < items.Count; index++)
        {
            if (!taken[index])
            {
                taken[index] = true;
                chosen.Add(items[index]);
                Permute(run, items, size, chosen, taken, found);
                chosen.RemoveAt(chosen.Count - 1);
                taken[index] = false;
            }
        }
    }

    private static RubyObject Given(RubyRun run, RubyList self, RubyProc? block, List<RubyObject> found)
    {
        foreach (var choice in block is null ? [] : found)
        {
            BlockCalls.Give(run, block!, choice);
        }

        return block is null ? new RubyEnumerator(found) : self;
    }
}
