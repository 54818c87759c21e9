using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>What <c>Marshal.dump</c> gives, for <c>Marshal.load</c> alone: authors copy deeply so. Its bytes nobody sees.</summary>
internal sealed class MarshalledCopy(RubyObject value) : RubyObject
{
    public RubyObject Value => value;

    public override RubyClass Class => RubyClasses.String;

    public override string ToText() => "\u0004\b";
}
