using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

internal sealed class Return(Operation value) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var result = value.Run(frame);
        throw frame.Home.IsOver
            ? new RubyException("LocalJumpError", "unexpected return")
            : new ReturnJump(frame.Home, result);
    }
}
