using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

internal sealed class GreaterOrEqual(Operation left, Operation right, CallSite site) : Operation
{
    public override RubyObject Run(Frame frame) => (left.Run(frame), right.Run(frame)) switch
    {
        (SmallInteger a, SmallInteger b) => RubyBoolean.Of(a.Number >= b.Number),
        (RubyFloat a, RubyFloat b) => RubyBoolean.Of(a.Number >= b.Number),
        var (a, b) => site.Call(frame.Run, a, b),
    };
}
