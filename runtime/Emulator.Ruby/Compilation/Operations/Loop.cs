using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary><c>while</c> and <c>until</c>.</summary>
internal sealed class Loop(Operation condition, Operation body, int value, bool isUntil, bool runsFirst, SourceSpan span) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        try
        {
            for (var isFirst = runsFirst; isFirst || condition.Run(frame).IsTruthy != isUntil; isFirst = false)
            {
                if (Turn(frame) == LastTurn.Sign)
                {
                    return frame.Slots[value]!;
                }
            }

            return RubyNil.Instance;
        }
        catch (BreakJump jump) when (jump.Proc is null)
        {
            return jump.Value;
        }
        catch (LimitException limit) when (Locate(limit))
        {
            throw;
        }
    }

    // A filter that never catches.
    private bool Locate(LimitException limit)
    {
        limit.Span ??= span;
        return false;
    }

    private RubyObject Turn(Frame frame)
    {
        frame.Run.Step();
        try
        {
            return body.Run(frame);
        }
        catch (NextJump jump)
        {
            return jump.Value;
        }
    }
}
