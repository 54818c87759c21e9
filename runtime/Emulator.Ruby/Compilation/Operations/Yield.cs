using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary>Calls the block that a method was given.</summary>
internal sealed class Yield(Operation block, ArgumentList arguments) : Operation
{
    public override RubyObject Run(Frame frame) => block.Run(frame) is RubyProc proc
        ? proc.Call(frame.Run, arguments.Run(frame))
        : throw new RubyException("LocalJumpError", "no block given (yield)");
}
