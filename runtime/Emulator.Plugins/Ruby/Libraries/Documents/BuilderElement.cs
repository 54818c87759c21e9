using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries.Documents;

/// <summary>A name that a builder makes an element of.</summary>
internal sealed class BuilderElement(string name) : RubyMethod(Signature.Parse($"{name}(*values, **attributes, &block)"))
{
    public override RubyObject Call(RubyRun run, RubyObject self, in Arguments arguments) => ((RubyBuilder)self).Element(run, Signature.Name, arguments);
}
