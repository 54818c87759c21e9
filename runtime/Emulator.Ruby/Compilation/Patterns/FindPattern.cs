using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Patterns;

/// <summary><c>[*, x, y, *]</c>: elements side by side anywhere in a list, the first that fit.</summary>
internal sealed class FindPattern(Pattern? type, Target? before, Pattern[] wanted, Target? after) : Pattern
{
    public override bool Matches(Frame frame, RubyObject value, Mismatch? mismatch)
    {
        if (ListPattern.Elements(type, frame, value, mismatch) is not { } items)
        {
            return false;
        }

        if (items.Count < wanted.Length)
        {
            return mismatch?.Is($"{value.Inspect()} length mismatch (given {items.Count}, expected {wanted.Length}+)") == true;
        }

        for (var start = 0; start + wanted.Length <= items.Count; start++)
        {
            frame.Run.Step();
            if (ListPattern.Match(frame, items, start, wanted, null))
            {
                before?.Assign(frame, RubyList.Over(items.GetRange(0, start)));
                after?.Assign(frame, RubyList.Over(items.GetRange(start + wanted.Length, items.Count - start - wanted.Length)));
                return true;
            }
        }

        return mismatch?.Is($"{value.Inspect()} does not match to find pattern") == true;
    }
}
