using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary>Calls a method that the source defines, with the caller's self.</summary>
internal sealed class CallDefined(Operation method, ArgumentList arguments, BlockShape? block) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var given = arguments.Run(frame);
        var all = block is null ? given : new Arguments(given.Values.ToArray(), given.Keywords, new CompiledProc(block, frame));
        return ((CompiledProc)method.Run(frame)).CallOn(frame.Run, frame.Self, all);
    }
}
