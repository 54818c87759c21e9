using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary><c>==</c> and <c>!=</c>, which every object answers by itself and never refuses.</summary>
internal sealed class AreEqual(Operation left, Operation right, bool expected) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var value = left.Run(frame);
        frame.Run.Step();
        return RubyBoolean.Of(value.IsEqualTo(right.Run(frame)) == expected);
    }
}
