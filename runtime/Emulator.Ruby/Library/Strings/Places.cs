using Emulator.Ruby.Library.Strings.Text;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Strings;

/// <summary>Where a part lies: start and length, counted from the end when negative, null when outside.</summary>
internal static class Places
{
    public static (int Start, int Length)? One(int index, int count)
    {
        var start = index < 0 ? index + count : index;
        return start >= 0 && start < count ? (start, 1) : null;
    }

    public static (int Start, int Length)? Of(int index, int length, int count)
    {
        var start = index < 0 ? index + count : index;
        return start < 0 || start > count || length < 0 ? null : (start, Math.Min(length, count - start));
    }

    public static (int Start, int Length)? Of(RubyRange range, int count)
    {
        var first = range.First is RubyNil ? 0 : Given.Integer(range.First);
        var start = first < 0 ? first + count : first;
        if (start < 0 || start > count)
        {
            return null;
        }

        var last = range.Last is RubyNil ? -1 : Given.Integer(range.Last);
        var end = (long)(last < 0 ? last + count : last) + (range.ExcludesLast && range.Last is not RubyNil ? 0 : 1);
        return (start, (int)Math.Clamp(end - start, 0, count - start));
    }

    public static (int Start, int Length)? From(RubyObject position, int count) =>
        Of(new RubyRange(position, RubyInteger.Of(-1), excludesLast: false), count);

    public static (int Start, int Length)? To(RubyObject position, int count)
    {
        // A place before the beginning leaves nothing: "abc".to(-5) is "".
        var last = Given.Integer(position);
        return last + count < 0 && last < 0 ? (0, 0) : Of(new RubyRange(RubyInteger.Of(0), position, excludesLast: false), count);
    }
}
