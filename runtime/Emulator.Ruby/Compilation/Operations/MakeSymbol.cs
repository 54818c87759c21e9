using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

internal sealed class MakeSymbol(MakeText name) : Operation
{
    public override RubyObject Run(Frame frame) => RubySymbol.Of(name.Joined(frame).Text);
}
