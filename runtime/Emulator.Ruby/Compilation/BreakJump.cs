using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation;

/// <summary><c>break</c> on its way to the call that got the block, or to the loop around it (then without a block).</summary>
internal sealed class BreakJump(CompiledProc? proc, RubyObject value) : Exception
{
    public CompiledProc? Proc { get; } = proc;

    public RubyObject Value { get; } = value;
}
