using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

internal sealed class Add(Operation left, Operation right, CallSite site) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var (a, b) = (left.Run(frame), right.Run(frame));
        if (a is SmallInteger m && b is SmallInteger n)
        {
            var sum = unchecked(m.Number + n.Number);
            var hasOverflow = ((m.Number ^ sum) & (n.Number ^ sum)) < 0;
            return hasOverflow ? RubyInteger.Of(m.Big + n.Big) : RubyInteger.Of(sum);
        }

        return a is RubyFloat x && b is RubyFloat y ? new RubyFloat(x.Number + y.Number) : site.Call(frame.Run, a, b);
    }
}
