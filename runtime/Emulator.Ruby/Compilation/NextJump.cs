using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation;

/// <summary><c>next</c> on its way to the end of the block's body or the loop's turn.</summary>
internal sealed class NextJump(RubyObject value) : Exception
{
    public RubyObject Value { get; } = value;
}
