using Emulator.Ruby.Compilation.Operations;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Patterns;

/// <summary>One <c>in</c>: a value that the pattern takes and the guard lets pass is its own.</summary>
internal sealed class InBranch(Pattern pattern, Operation? guard, Operation body)
{
    public Operation Body { get; } = body;

    public bool Takes(Frame frame, RubyObject value, Mismatch? mismatch) =>
        pattern.Matches(frame, value, mismatch)
        && (guard is null || guard.Run(frame).IsTruthy || mismatch?.Is("guard clause does not return true") == true);
}
