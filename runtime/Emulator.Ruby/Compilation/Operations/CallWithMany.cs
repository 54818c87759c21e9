using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary>A call with any arguments and no block of its own.</summary>
internal sealed class CallWithMany(Operation receiver, ArgumentList arguments, CallSite site) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var self = receiver.Run(frame);
        return site.Call(frame.Run, self, arguments.Run(frame));
    }
}
