using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

internal sealed class Divide(Operation left, Operation right, CallSite site) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var (a, b) = (left.Run(frame), right.Run(frame));
        if (a is SmallInteger m && b is SmallInteger { Number: not (0 or -1) } n)
        {
            var (quotient, rest) = Math.DivRem(m.Number, n.Number);

            // Towards the smaller number, not towards zero.
            return RubyInteger.Of(rest != 0 && (rest ^ n.Number) < 0 ? quotient - 1 : quotient);
        }

        return a is RubyFloat x && b is RubyFloat y ? new RubyFloat(x.Number / y.Number) : site.Call(frame.Run, a, b);
    }
}
