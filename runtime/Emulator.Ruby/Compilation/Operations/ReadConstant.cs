using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary>A constant that the source sets: where its text says, else that of a class, else what the language has under the name.</summary>
internal sealed class ReadConstant(string name, int slot, int depth, Operation otherwise) : Operation
{
    public override RubyObject Run(Frame frame) => (slot < 0 ? null : frame.Up(depth).Slots[slot]) ?? ConstantLookup.Find(frame.Self, name) ?? otherwise.Run(frame);
}
