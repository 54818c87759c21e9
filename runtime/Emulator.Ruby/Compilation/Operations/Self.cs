using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

internal sealed class Self : Operation
{
    public override RubyObject Run(Frame frame) => frame.Self;
}
