using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary><c>receiver[index] = value</c>, <c>receiver.name = value</c>; the value of it is the right side.</summary>
internal sealed class AssignElement(Operation receiver, ArgumentList index, Operation value, CallSite site, bool isSafe) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var self = receiver.Run(frame);
        if (isSafe && self is RubyNil)
        {
            return self;
        }

        var at = index.Run(frame);
        var given = value.Run(frame);
        site.Call(frame.Run, self, new Arguments([.. at.Values, given]));
        return given;
    }
}
