using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary><c>receiver&amp;.call</c>: a nil receiver skips the call and its arguments.</summary>
internal sealed class SafeCall(Operation receiver, int slot, Operation call) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var self = receiver.Run(frame);
        if (self is RubyNil)
        {
            return self;
        }

        frame.Slots[slot] = self;
        return call.Run(frame);
    }
}
