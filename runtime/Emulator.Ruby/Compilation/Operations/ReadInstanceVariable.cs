using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

internal sealed class ReadInstanceVariable(string name) : Operation
{
    public override RubyObject Run(Frame frame) => (frame.Self.Variables ?? frame.Run.InstanceVariables).GetValueOrDefault(name, RubyNil.Instance);
}
