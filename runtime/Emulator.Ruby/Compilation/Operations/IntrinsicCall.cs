using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary>Code that whoever uses the language put in the place of a call.</summary>
internal sealed class IntrinsicCall(Intrinsic intrinsic) : Operation
{
    public override RubyObject Run(Frame frame) => intrinsic(frame.Run, frame.Self);
}
