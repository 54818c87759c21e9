using Emulator.Ruby.Compilation.Operations;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Patterns;

internal sealed class CaseIn(Operation subject, InBranch[] branches, Operation? otherwise) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var value = subject.Run(frame);
        var mismatch = branches.Length == 1 && otherwise is null ? new Mismatch() : null;
        foreach (var branch in branches)
        {
            if (branch.Takes(frame, value, mismatch))
            {
                return branch.Body.Run(frame);
            }
        }

        return otherwise is null ? throw Mismatch.Error(value, mismatch) : otherwise.Run(frame);
    }
}
