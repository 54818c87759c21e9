using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary>A call with one value.</summary>
internal sealed class CallWithOne(Operation receiver, Operation argument, CallSite site) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var self = receiver.Run(frame);
        return site.Call(frame.Run, self, argument.Run(frame));
    }
}
