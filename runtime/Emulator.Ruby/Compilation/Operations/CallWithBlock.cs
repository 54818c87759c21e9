using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary>A call that gets a block written behind it; <c>break</c> in the block ends the call.</summary>
internal sealed class CallWithBlock(Operation receiver, ArgumentList arguments, BlockShape block, CallSite site) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var self = receiver.Run(frame);
        var given = arguments.Run(frame);
        var proc = new CompiledProc(block, frame);
        var all = new Arguments(given.Values.ToArray(), given.Keywords, proc);
        if (!block.HasBreak)
        {
            return site.Call(frame.Run, self, all);
        }

        proc.CanBreak = true;
        try
        {
            return site.Call(frame.Run, self, all);
        }
        catch (BreakJump jump) when (jump.Proc == proc)
        {
            return jump.Value;
        }
        finally
        {
            proc.CanBreak = false;
        }
    }
}
