using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary>A lambda, or <c>proc { }</c>: an object that keeps its surroundings.</summary>
internal sealed class MakeProc(BlockShape shape) : Operation
{
    public override RubyObject Run(Frame frame) => new CompiledProc(shape, frame);
}
