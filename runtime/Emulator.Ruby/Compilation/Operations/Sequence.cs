using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

internal sealed class Sequence(Operation[] statements) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        RubyObject last = RubyNil.Instance;
        foreach (var statement in statements)
        {
            last = statement.Run(frame);
        }

        return last;
    }
}
