using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

internal sealed class Multiply(Operation left, Operation right, CallSite site) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var (a, b) = (left.Run(frame), right.Run(frame));
        if (a is SmallInteger m && b is SmallInteger n)
        {
            var high = Math.BigMul(m.Number, n.Number, out var low);
            return high == low >> 63 ? RubyInteger.Of(low) : RubyInteger.Of(m.Big * n.Big);
        }

        return a is RubyFloat x && b is RubyFloat y ? new RubyFloat(x.Number * y.Number) : site.Call(frame.Run, a, b);
    }
}
