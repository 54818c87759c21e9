using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Patterns;

internal sealed class AnyOfPattern(Pattern[] patterns) : Pattern
{
    public override bool Matches(Frame frame, RubyObject value, Mismatch? mismatch)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.Matches(frame, value, mismatch))
            {
                return true;
            }
        }

        return false;
    }
}
