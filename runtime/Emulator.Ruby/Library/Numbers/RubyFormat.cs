using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Numbers;

internal static class RubyFormat
{
    public static RubyString Format(RubyRun run, string format, ReadOnlySpan<RubyObject> arguments) => new(format);
}
