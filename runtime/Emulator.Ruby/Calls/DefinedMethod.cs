using Emulator.Ruby.Compilation;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Calls;

/// <summary>A method that a source defines in a class: a body that runs with its receiver as self.</summary>
internal sealed class DefinedMethod(string name, CompiledProc body) : RubyMethod(Signature.Parse($"{name}(*values, **keywords, &block)"))
{
    public CompiledProc Body => body;

    public override RubyObject Call(RubyRun run, RubyObject self, in Arguments arguments) => body.CallOn(run, self, arguments);
}
