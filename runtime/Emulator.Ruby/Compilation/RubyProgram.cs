using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Compilation;

/// <summary>Compiled source: run it as often as wanted, on any thread, each time with a run of its own.</summary>
public sealed class RubyProgram
{
    private readonly Func<RubyRun, RubyObject, RubyObject> _code;

    internal RubyProgram(Func<RubyRun, RubyObject, RubyObject> code) => _code = code;

    /// <exception cref="Errors.RubyException">What Ruby would raise.</exception>
    /// <exception cref="LimitException">A limit was passed.</exception>
    public RubyObject Run(RubyRun run, RubyObject self) => _code(run, self);
}
