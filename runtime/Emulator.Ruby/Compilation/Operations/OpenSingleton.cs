using Emulator.Ruby.Calls;
using Emulator.Ruby.Library.Classes;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary><c>class &lt;&lt; owner</c>.</summary>
internal sealed class OpenSingleton(Operation owner, BlockShape body) : Operation
{
    public override RubyObject Run(Frame frame) =>
        new CompiledProc(body, frame).CallOn(frame.Run, OpenClasses.Singleton(owner.Run(frame)), new Arguments([]));
}
