using Emulator.Ruby.Compilation.Operations;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Patterns;

/// <summary>A value that is asked with <c>===</c>.</summary>
internal sealed class ValuePattern(Operation wanted) : Pattern
{
    public override bool Matches(Frame frame, RubyObject value, Mismatch? mismatch)
    {
        frame.Run.Step();
        var asked = wanted.Run(frame);
        return asked.Matches(frame.Run, value) || mismatch?.Is($"{asked.Inspect()} === {value.Inspect()} does not return true") == true;
    }
}
