using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

internal sealed class ReadLocal(int slot) : Operation
{
    public override RubyObject Run(Frame frame) => frame.Slots[slot] ?? RubyNil.Instance;
}
