using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

internal sealed class BreakLoop(Operation value) : Operation
{
    public override RubyObject Run(Frame frame) => throw new BreakJump(null, value.Run(frame));
}
