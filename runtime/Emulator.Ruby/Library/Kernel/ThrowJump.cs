using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Kernel;

/// <summary><c>throw</c> on its way to the <c>catch</c> of its tag.</summary>
internal sealed class ThrowJump(RubyObject tag, RubyObject value) : Exception
{
    public RubyObject Tag { get; } = tag;

    public RubyObject Value { get; } = value;
}
