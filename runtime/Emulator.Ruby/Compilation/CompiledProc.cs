using System.Runtime.CompilerServices;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Compilation;

/// <summary>A block or lambda of compiled source, with the surroundings it was made in.</summary>
public sealed class CompiledProc : RubyProc
{
    private readonly BlockShape _shape;

    internal CompiledProc(BlockShape shape, Frame outer) => (_shape, Outer) = (shape, outer);

    public override bool IsLambda => _shape.IsLambda;

    /// <summary>As Ruby's <c>arity</c>: negative when some parameters need no argument.</summary>
    public int Arity => _shape.Parameters.Arity(IsLambda);

    /// <summary>As <c>parameters.length</c>: optional, keyword, splat and block parameters count too.</summary>
    public int ParameterCount => _shape.Parameters.Count;

    /// <summary>Where its body stands in its source.</summary>
    public SourceSpan Span => _shape.Span;

    /// <summary>The class whose method this is; null for a block and for a method of the source.</summary>
    internal RubyClass? Owner { get; set; }

    /// <summary>The frame that the block was made in, whose variables it sees.</summary>
    internal Frame Outer { get; }

    /// <summary>True while the call that got the block goes on.</summary>
    internal bool CanBreak { get; set; }

    public override RubyObject Yield(RubyRun run, RubyObject value)
    {
        var frame = Enter(run, Outer.Self);
        try
        {
            _shape.Parameters.Bind(frame, value, IsLambda);
            return Finish(frame);
        }
        finally
        {
            Leave(frame);
        }
    }

    public override RubyObject Yield(RubyRun run, RubyObject first, RubyObject second)
    {
        var frame = Enter(run, Outer.Self);
        try
        {
            _shape.Parameters.Bind(frame, first, second, IsLambda);
            return Finish(frame);
        }
        finally
        {
            Leave(frame);
        }
    }

    public override RubyObject Call(RubyRun run, in Arguments arguments) => CallOn(run, Outer.Self, arguments);

    /// <summary>Calls with another self than the one around the source, as <c>instance_exec</c> does.</summary>
    public RubyObject CallOn(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var frame = Enter(run, self);
        try
        {
            _shape.Parameters.Bind(frame, arguments, IsLambda);
            return Finish(frame);
        }
        finally
        {
            Leave(frame);
        }
    }

    private Frame Enter(RubyRun run, RubyObject self)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new LimitException("depth", "Calls are nested deeper than the machine's stack allows");
        }

        run.Step();
        run.Enter();
        _shape.Prepare(run.Depth);
        return new Frame(run, self, _shape.Slots, this);
    }

    private static void Leave(Frame frame)
    {
        frame.IsOver = true;
        frame.Run.Leave();
    }

    private RubyObject Finish(Frame frame)
    {
        try
        {
            return _shape.Body.Run(frame);
        }
        catch (NextJump jump)
        {
            return jump.Value;
        }
        catch (ReturnJump jump) when (jump.Home == frame)
        {
            return jump.Value;
        }
    }
}
