using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary>One <c>when</c>: a value that any pattern matches is its own.</summary>
internal sealed class CaseBranch(Operation[] patterns, Operation body)
{
    public Operation Body { get; } = body;

    public bool Matches(Frame frame, RubyObject value)
    {
        foreach (var pattern in patterns)
        {
            frame.Run.Step();
            var asked = pattern.Run(frame);
            var matches = pattern is Splat
                ? ((RubyList)asked).Items.Exists(one => one.Matches(frame.Run, value))
                : asked.Matches(frame.Run, value);
            if (matches)
            {
                return true;
            }
        }

        return false;
    }
}
