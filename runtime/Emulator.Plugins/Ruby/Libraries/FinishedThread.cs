using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>What a block came to that was to run beside the others.</summary>
internal sealed class FinishedThread(RubyClass type, RubyObject value, RubyException? failure) : RubyObject
{
    public override RubyClass Class => type;

    /// <exception cref="RubyException">The block failed so.</exception>
    public RubyObject Value() => failure is null ? value : throw failure;

    public override string ToText() => $"#<{type.Name}>";
}
