using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

internal sealed class Next(Operation value) : Operation
{
    public override RubyObject Run(Frame frame) => throw new NextJump(value.Run(frame));
}
