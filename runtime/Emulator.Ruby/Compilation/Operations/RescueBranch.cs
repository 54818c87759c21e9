using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary>One <c>rescue</c>: the classes it takes, the variable for the error, what is done then.</summary>
internal sealed class RescueBranch(Operation[] classes, Target? variable, Operation body)
{
    public bool Takes(Frame frame, RubyError error)
    {
        if (classes.Length == 0)
        {
            return error.Class.IsOrInherits(RubyErrorClasses.StandardError);
        }

        var wanted = new List<RubyObject>();
        Splat.Fill(frame, classes, wanted);
        return wanted.Exists(one => one.Matches(frame.Run, error));
    }

    public RubyObject Run(Frame frame, RubyError error)
    {
        variable?.Assign(frame, error);
        return body.Run(frame);
    }
}
