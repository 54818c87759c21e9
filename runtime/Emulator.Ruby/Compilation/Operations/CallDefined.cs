using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary>Calls a method that the source defines, with the caller's self, whose class may have one of the name itself; <c>break</c> in its block ends the call.</summary>
/// <param name="method">Reads the method.</param>
/// <param name="arguments">What it is given, but for the block that is written behind it.</param>
/// <param name="block">That block.</param>
/// <param name="name">The method's name.</param>
/// <param name="other">The call of any other method of the name: the class has one, or the <c>def</c> was not reached.</param>
internal sealed class CallDefined(string name, Operation method, ArgumentList arguments, BlockShape? block, Operation other) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        if (method.Run(frame) is not CompiledProc body || frame.Self.Class is { Open: not null } type && type.Find(name) is not null)
        {
            return other.Run(frame);
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
