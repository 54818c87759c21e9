using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Classes;

/// <summary>A name that a class's <c>method_missing</c> answers for.</summary>
internal sealed class MissingMethod(string name, DefinedMethod answering) : RubyMethod(Signature.Parse($"{name}(*values, **keywords, &block)"))
{
    public override RubyObject Call(RubyRun run, RubyObject self, in Arguments arguments) =>
        answering.Call(run, self, new Arguments([RubySymbol.Of(Signature.Name), .. arguments.Values], arguments.Keywords, arguments.Block));
}
