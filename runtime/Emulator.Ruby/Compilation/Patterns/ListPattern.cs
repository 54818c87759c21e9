using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Patterns;

/// <summary>A list of so many elements, or of more where a rest may take them.</summary>
internal sealed class ListPattern(Pattern? type, Pattern[] before, bool hasRest, Target? rest, Pattern[] after) : Pattern
{
    public override bool Matches(Frame frame, RubyObject value, Mismatch? mismatch)
    {
        if (Elements(type, frame, value, mismatch) is not { } items)
        {
            return false;
        }

        var least = before.Length + after.Length;
        if (hasRest ? items.Count < least : items.Count != least)
        {
            return mismatch?.Is($"{value.Inspect()} length mismatch (given {items.Count}, expected {least}{(hasRest ? "+" : string.Empty)})") == true;
        }

        return Match(frame, items, 0, before, mismatch)
            && Take(frame, items.GetRange(before.Length, items.Count - least))
            && Match(frame, items, items.Count - after.Length, after, mismatch);
    }

    /// <summary>The elements of a value that is a list and of the pattern's type; null for any other.</summary>
    public static List<RubyObject>? Elements(Pattern? type, Frame frame, RubyObject value, Mismatch? mismatch)
    {
        if (type?.Matches(frame, value, mismatch) == false)
        {
            return null;
        }

        if (value is RubyList list)
        {
            return list.Items;
        }

        if (value is RubyInstance or RubyStruct && value.Class.Find("deconstruct")?.Call(frame.Run, value) is RubyList parts)
        {
            return parts.Items;
        }

        mismatch?.Is($"{value.Inspect()} does not respond to #deconstruct");
        return null;
    }

    /// <summary>Whether the elements from there on fit one by one.</summary>
    public static bool Match(Frame frame, List<RubyObject> items, int start, Pattern[] patterns, Mismatch? mismatch)
    {
        for (var at = 0; at < patterns.Length; at++)
        {
            if (!patterns[at].Matches(frame, items[start + at], mismatch))
            {
                return false;
            }
        }

        return true;
    }

    private bool Take(Frame frame, List<RubyObject> items)
    {
        rest?.Assign(frame, RubyList.Over(items));
        return true;
    }
}
