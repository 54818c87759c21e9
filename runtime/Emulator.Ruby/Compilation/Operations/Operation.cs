using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary>A piece of compiled source. Holds no state of an evaluation but what call sites remember of classes.</summary>
internal abstract class Operation
{
    public abstract RubyObject Run(Frame frame);
}
