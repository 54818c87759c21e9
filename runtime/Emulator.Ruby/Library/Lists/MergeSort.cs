namespace Emulator.Ruby.Library.Lists;

/// <summary>
/// A stable sort that a block may contradict or end with an error: the framework's own would wrap what the block raises.
/// </summary>
internal static class MergeSort
{
    public static T[] Sort<T>(T[] items, Comparison<T> order)
    {
        var target = new T[items.Length];
        for (var width = 1; width < items.Length; width *= 2)
        {
            for (var start = 0; start < items.Length; start += width * 2)
            {
                Merge(items, target, start, Math.Min(start + width, items.Length), Math.Min(start + (width * 2), items.Length), order);
            }

            (items, target) = (target, items);
        }

        return items;
    }

    private static void Merge<T>(T[] from, T[] to, int start, int middle, int end, Comparison<T> order)
    {
        var (left, right) = (start, middle);
        for (var index = start; index < end; index++)
        {
            var takesLeft = left < middle && (right >= end || order(from[left], from[right]) <= 0);
            to[index] = takesLeft ? from[left++] : from[right++];
        }
    }
}
