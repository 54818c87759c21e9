using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation;

/// <summary><c>return</c> on its way to the end of the lambda or source.</summary>
internal sealed class ReturnJump(Frame home, RubyObject value) : Exception
{
    public Frame Home { get; } = home;

    public RubyObject Value { get; } = value;
}
