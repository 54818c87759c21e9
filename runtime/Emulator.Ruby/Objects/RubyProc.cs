using Emulator.Ruby.Calls;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Objects;

/// <summary>A block, lambda or <c>&amp;:name</c>: something to call.</summary>
public abstract class RubyProc : RubyObject
{
    public override RubyClass Class => RubyClasses.Proc;

    public virtual bool IsLambda => false;

    /// <summary>
    /// Gives one value to a block. A list is spread when the block has more than one parameter, as Ruby's blocks do.
    /// </summary>
    public abstract RubyObject Yield(RubyRun run, RubyObject value);

    /// <summary>Gives two values; a block with one parameter takes the first only.</summary>
    public abstract RubyObject Yield(RubyRun run, RubyObject first, RubyObject second);

    /// <summary>Calls with all arguments; a lambda holds to its count.</summary>
    public abstract RubyObject Call(RubyRun run, in Arguments arguments);

    /// <summary>As <c>===</c>: a pattern that decides by code.</summary>
    public override bool Matches(RubyRun run, RubyObject value) => Call(run, new Arguments([value])).IsTruthy;

    public override string ToText() => IsLambda ? "#<Proc (lambda)>" : "#<Proc>";
}
