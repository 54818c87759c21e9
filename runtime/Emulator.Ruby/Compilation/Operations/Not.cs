using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

internal sealed class Not(Operation value) : Operation
{
    public override RubyObject Run(Frame frame) => RubyBoolean.Of(!value.Run(frame).IsTruthy);
}
