using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Kernel;

/// <summary>A lambda whose code is not Ruby's: what <c>curry</c> and <c>&gt;&gt;</c> answer, and what hosts hand in.</summary>
/// <param name="body">The code.</param>
/// <param name="type">Its class; null for Proc.</param>
public sealed class NativeProc(Func<RubyRun, Arguments, RubyObject> body, RubyClass? type = null) : RubyProc
{
    public override RubyClass Class => type ?? RubyClasses.Proc;

    public override bool IsLambda => true;

    public override RubyObject Yield(RubyRun run, RubyObject value) => body(run, new Arguments([value]));

    public override RubyObject Yield(RubyRun run, RubyObject first, RubyObject second) =>
        body(run, new Arguments([first, second]));

    public override RubyObject Call(RubyRun run, in Arguments arguments) => body(run, arguments);
}
