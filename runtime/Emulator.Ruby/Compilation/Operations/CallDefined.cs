using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary>Calls a method that the source defines, with the caller's self; <c>break</c> in its block ends the call.</summary>
/// <param name="method">Reads the method.</param>
/// <param name="arguments">What it is given, but for the block that is written behind it.</param>
/// <param name="block">That block.</param>
/// <param name="missing">Fails where the method is called before its <c>def</c>.</param>
internal sealed class CallDefined(Operation method, ArgumentList arguments, BlockShape? block, Failure missing) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        if (method.Run(frame) is not CompiledProc body)
        {
            return missing.Run(frame);
        }

        var given = arguments.Run(frame);
        if (block is null)
        {
            return body.CallOn(frame.Run, frame.Self, given);
        }

        var proc = new CompiledProc(block, frame) { CanBreak = block.HasBreak };
        try
        {
            return body.CallOn(frame.Run, frame.Self, new Arguments(given.Values.ToArray(), given.Keywords, proc));
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
