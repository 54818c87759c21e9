using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary>The same object at every run.</summary>
internal sealed class Literal(RubyObject value) : Operation
{
    public RubyObject Value { get; } = value;

    public override RubyObject Run(Frame frame) => Value;
}
