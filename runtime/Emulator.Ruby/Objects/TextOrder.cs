namespace Emulator.Ruby.Objects;

/// <summary>The byte order of UTF-8, which is the order of code points and not of UTF-16 units.</summary>
internal static class TextOrder
{
    public static int Compare(string left, string right)
    {
        var shorter = Math.Min(left.Length, right.Length);
        for (var index = 0; index < shorter; index++)
        {
            var (a, b) = (left[index], right[index]);
            if (a != b)
            {
                // A surrogate stands for a code point beyond every other unit.
                return (char.IsSurrogate(a), char.IsSurrogate(b)) switch
                {
                    (true, false) => 1,
                    (false, true) => -1,
                    _ => a.CompareTo(b),
                };
            }
        }

        return left.Length.CompareTo(right.Length);
    }
}
