using System.Runtime.ExceptionServices;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary><c>begin</c> with <c>rescue</c> and <c>ensure</c>. Only Ruby errors are rescued: limits and jumps pass.</summary>
internal sealed class Begin(Operation body, RescueBranch[] rescues, Operation? otherwise, Operation? ensure) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        if (ensure is null)
        {
            return Rescued(frame);
        }

        try
        {
            return Rescued(frame);
        }
        finally
        {
            ensure.Run(frame);
        }
    }

    private RubyObject Rescued(Frame frame)
    {
        // A loop: a body that is tried a thousand times must not stand a thousand calls deep.
        while (true)
        {
            RubyObject value;
            try
            {
                value = body.Run(frame);
            }
            catch (RubyException error) when (rescues.Length > 0)
            {
                if (Answer(frame, error) is { } answer)
                {
                    return answer;
                }

                continue;
            }

            return otherwise is null ? value : otherwise.Run(frame);
        }
    }

    // Null says to begin again.
    private RubyObject? Answer(Frame frame, RubyException error)
    {
        var raised = error.Raised ??= new RubyError(error);
        var branch = Array.Find(rescues, rescue => rescue.Takes(frame, raised));
        if (branch is null)
        {
            ExceptionDispatchInfo.Throw(error);
        }

        frame.Run.LastError = raised;
        try
        {
            return branch.Run(frame, raised);
        }
        catch (RetryJump)
        {
            return null;
        }
        finally
        {
            frame.Run.LastError = null;
        }
    }
}
