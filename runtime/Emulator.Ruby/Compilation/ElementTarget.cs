using Emulator.Ruby.Compilation.Operations;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation;

/// <summary>An element or attribute: the value waits in a slot, from where the writing call takes it.</summary>
internal sealed class ElementTarget(int slot, Operation write) : Target
{
    public override void Assign(Frame frame, RubyObject value)
    {
        frame.Slots[slot] = value;
        write.Run(frame);
    }
}
