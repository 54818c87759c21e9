using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

internal sealed class Or(Operation left, Operation right) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var value = left.Run(frame);
        return value.IsTruthy ? value : right.Run(frame);
    }
}
