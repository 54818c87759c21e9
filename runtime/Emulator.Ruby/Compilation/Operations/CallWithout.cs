using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary>A call without arguments.</summary>
internal sealed class CallWithout(Operation receiver, CallSite site) : Operation
{
    public override RubyObject Run(Frame frame) => site.Call(frame.Run, receiver.Run(frame));
}
