using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

internal sealed class MakeRange(Operation first, Operation last, bool excludesLast) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var (low, high) = (first.Run(frame), last.Run(frame));
        return low is RubyNil || high is RubyNil || low.CompareWith(high) is not null
            ? new RubyRange(low, high, excludesLast)
            : throw RubyErrors.Argument("bad value for range");
    }
}
