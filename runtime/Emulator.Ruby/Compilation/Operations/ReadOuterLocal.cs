using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

internal sealed class ReadOuterLocal(int slot, int depth) : Operation
{
    public override RubyObject Run(Frame frame) => frame.Up(depth).Slots[slot] ?? RubyNil.Instance;
}
