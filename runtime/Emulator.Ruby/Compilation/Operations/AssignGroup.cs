using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary><c>a, b = value</c>; the value of it is the right side.</summary>
internal sealed class AssignGroup(GroupTarget targets, Operation value) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var given = value.Run(frame);
        targets.Assign(frame, given);
        return given;
    }
}
