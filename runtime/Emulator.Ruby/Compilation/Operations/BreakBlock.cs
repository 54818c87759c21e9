using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

internal sealed class BreakBlock(Operation value) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var result = value.Run(frame);
        throw frame.Proc is { CanBreak: true } proc
            ? new BreakJump(proc, result)
            : new RubyException("LocalJumpError", "break from proc-closure");
    }
}
