using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Patterns;

/// <summary>A variable that takes the value, after what the pattern before it asks for.</summary>
internal sealed class BindPattern(Pattern? asked, Target target) : Pattern
{
    public override bool Matches(Frame frame, RubyObject value, Mismatch? mismatch)
    {
        if (asked?.Matches(frame, value, mismatch) == false)
        {
            return false;
        }

        target.Assign(frame, value);
        return true;
    }
}
