using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Testing.Matching;

/// <summary>A list of just these items, in any order.</summary>
internal sealed record UnorderedMatcher(SourcePlace Place, IReadOnlyList<Matcher> Items) : Matcher(Place)
{
    public override void Match(Value found, Comparing at)
    {
        if (found is not ListValue list)
        {
            at.Add(Place, $"a list of {Items.Count}, in any order", found);
            return;
        }

        // Pairs are found by widening: an item that fits several must not take the only one that another could have.
        var owner = new int[list.Count];
        Array.Fill(owner, -1);
        var left = Enumerable.Range(0, Items.Count).Where(index => !Seat(index, list, owner, new bool[list.Count], at)).ToList();
        foreach (var index in left)
        {
            Items[index].Match(Nearest(index, list, owner, at), at.In($"(item {index + 1})"));
        }

        for (var index = 0; index < list.Count; index++)
        {
            if (owner[index] < 0)
            {
                at.At(index).Add(Place, null, list[index]);
            }
        }
    }

    private bool Seat(int matcher, ListValue list, int[] owner, bool[] tried, Comparing at)
    {
        for (var index = 0; index < list.Count; index++)
        {
            if (tried[index] || !at.Holds(Items[matcher], list[index]))
            {
                continue;
            }

            tried[index] = true;
            if (owner[index] < 0 || Seat(owner[index], list, owner, tried, at))
            {
                owner[index] = matcher;
                return true;
            }
        }

        return false;
    }

    private Value Nearest(int matcher, ListValue list, int[] owner, Comparing at)
    {
        var free = Enumerable.Range(0, list.Count).Where(index => owner[index] < 0).ToList();
        return free.Count == 0 ? Value.Null : list[free.MinBy(index => at.Count(Items[matcher], list[index]))];
    }
}
