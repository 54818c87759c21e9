namespace Emulator.Ruby.Library.Lists;

/// <summary>
/// A stable sort that a block may contradict or end with an error: the framework's own would wrap what the block raises.
/// It halves as the C library's does, so that the first two elements without an order are those that Ruby names.
/// </summary>
internal static class MergeSort
{
    public static T[] Sort<T>(T[] items, Comparison<T> order)
    {
        Sort(items, new T[items.Length], order);
        return items;
    }

    private static void Sort<T>(Span<T> items, Span<T> room, Comparison<T> order)
    {
        if (items.Length <= 1)
        {
            return;
        }

        var half = items.Length / 2;
        Sort(items[..half], room, order);
        Sort(items[half..], room, order);
        Merge(items, half, room, order);
    }

    private static void Merge<T>(Span<T> items, int half, Span<T> room, Comparison<T> order)
    {
        var (left, right, filled) = (0, half, 0);
        while (left < half && right < items.Length)
        {
            room[filled++] = order(items[left], items[right]) <= 0 ? items[left++] : items[right++];
        }

        // What is left of the second half stands in its place already.
        items[left..half].CopyTo(room[filled..]);
        room[..(filled + half - left)].CopyTo(items);
    }
}
