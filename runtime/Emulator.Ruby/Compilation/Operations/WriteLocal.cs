using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

internal sealed class WriteLocal(int slot, int depth, Operation value) : Operation
{
    public override RubyObject Run(Frame frame) => frame.Up(depth).Slots[slot] = value.Run(frame);
}
