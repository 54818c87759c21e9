using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary><c>%</c> of small numbers; texts are formatted by their method.</summary>
internal sealed class Modulo(Operation left, Operation right, CallSite site) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var (a, b) = (left.Run(frame), right.Run(frame));
        if (a is SmallInteger m && b is SmallInteger { Number: not (0 or -1) } n)
        {
            var rest = m.Number % n.Number;

            // The rest has the sign of the divisor.
            return RubyInteger.Of(rest != 0 && (rest ^ n.Number) < 0 ? rest + n.Number : rest);
        }

        return site.Call(frame.Run, a, b);
    }
}
