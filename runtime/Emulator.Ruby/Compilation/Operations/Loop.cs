using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary><c>while</c> and <c>until</c>.</summary>
internal sealed class Loop(Operation condition, Operation body, bool isUntil, bool runsFirst) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        try
        {
            if (runsFirst)
            {
                Turn(frame);
            }

            while (condition.Run(frame).IsTruthy != isUntil)
            {
                Turn(frame);
            }

            return RubyNil.Instance;
        }
        catch (BreakJump jump) when (jump.Proc is null)
        {
            return jump.Value;
        }
    }

    private void Turn(Frame frame)
    {
        frame.Run.Step();
        try
        {
            body.Run(frame);
        }
        catch (NextJump)
        {
        }
    }
}
