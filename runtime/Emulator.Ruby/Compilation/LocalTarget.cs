using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation;

internal sealed class LocalTarget(int slot, int depth) : Target
{
    public override void Assign(Frame frame, RubyObject value) => frame.Up(depth).Slots[slot] = value;
}
