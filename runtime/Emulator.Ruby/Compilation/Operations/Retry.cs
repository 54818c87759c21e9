using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary>Begins the body again whose error was rescued.</summary>
internal sealed class Retry : Operation
{
    public override RubyObject Run(Frame frame)
    {
        // Counted as a turn of a loop: a body that fails for ever ends at the limit.
        frame.Run.Step();
        throw new RetryJump();
    }
}
