using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

internal sealed class WriteInstanceVariable(string name, Operation value) : Operation
{
    public override RubyObject Run(Frame frame) => (frame.Self.Variables ?? frame.Run.InstanceVariables)[name] = value.Run(frame);
}
