using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>A part of <c>workato</c>, such as <c>workato.csv</c>: nothing but its methods.</summary>
internal sealed class LibraryObject(LambdaSelf self, RubyClass type) : RubyObject
{
    public LambdaSelf Self => self;

    public override RubyClass Class => type;

    public override string ToText() => type.Name;
}
