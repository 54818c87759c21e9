using Emulator.Ruby.Compilation.Operations;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Compilation;

/// <summary>Compiled source: run it as often as wanted, on any thread, each time with a run of its own.</summary>
public sealed class RubyProgram
{
    private readonly Operation _body;
    private readonly int _slots;
    private readonly bool _canReturn;

    /// <param name="canReturn">Something in it may return to it from within, or after it is over.</param>
    internal RubyProgram(Operation body, int slots, bool canReturn) => (_body, _slots, _canReturn) = (body, slots, canReturn);

    /// <exception cref="Errors.RubyException">What Ruby would raise.</exception>
    /// <exception cref="LimitException">A limit was passed.</exception>
    public RubyObject Run(RubyRun run, RubyObject self)
    {
        var frame = new Frame(run, self, _slots);
        return _canReturn ? Returned(frame) : _body.Run(frame);
    }

    private RubyObject Returned(Frame frame)
    {
        try
        {
            return _body.Run(frame);
        }
        catch (ReturnJump jump) when (jump.Home == frame)
        {
            return jump.Value;
        }
        finally
        {
            frame.IsOver = true;
        }
    }
}
