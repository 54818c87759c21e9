using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

internal sealed class Case(Operation subject, CaseBranch[] branches, Operation otherwise) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var value = subject.Run(frame);
        foreach (var branch in branches)
        {
            if (branch.Matches(frame, value))
            {
                return branch.Body.Run(frame);
            }
        }

        return otherwise.Run(frame);
    }
}
