using Emulator.Ruby.Compilation.Operations;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Patterns;

/// <summary>One value and one pattern: a test, or a demand.</summary>
internal sealed class Match(Operation subject, Pattern pattern, bool isTest) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var value = subject.Run(frame);
        var mismatch = isTest ? null : new Mismatch();
        var matches = pattern.Matches(frame, value, mismatch);
        if (isTest)
        {
            return RubyBoolean.Of(matches);
        }

        return matches ? RubyNil.Instance : throw Mismatch.Error(value, mismatch);
    }
}
