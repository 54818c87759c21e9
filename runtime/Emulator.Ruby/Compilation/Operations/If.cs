using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

internal sealed class If(Operation condition, Operation then, Operation otherwise) : Operation
{
    public override RubyObject Run(Frame frame) =>
        condition.Run(frame).IsTruthy ? then.Run(frame) : otherwise.Run(frame);
}
