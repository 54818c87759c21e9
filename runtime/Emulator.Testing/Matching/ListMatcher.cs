using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Testing.Matching;

/// <summary>A list of that many items, each as said, in this order.</summary>
internal sealed record ListMatcher(SourcePlace Place, IReadOnlyList<Matcher> Items) : Matcher(Place)
{
    public override void Match(Value found, Comparing at)
    {
        if (found is not ListValue list)
        {
            at.Add(Place, $"a list of {Items.Count}", found);
            return;
        }

        Compare(Items.Count, list, at, Place, (index, item) => Items[index].Match(item, at.At(index)));
    }

    /// <summary>Compares item by item; what is missing and what is too much are differences of their own.</summary>
    public static void Compare(int wanted, ListValue list, Comparing at, SourcePlace place, Action<int, Value> compare)
    {
        for (var index = 0; index < Math.Min(wanted, list.Count); index++)
        {
            compare(index, list[index]);
        }

        if (wanted > list.Count)
        {
            at.AddWords(place, $"{wanted} items", $"{list.Count} items");
        }

        for (var index = wanted; index < list.Count; index++)
        {
            at.At(index).Add(place, null, list[index]);
        }
    }
}
