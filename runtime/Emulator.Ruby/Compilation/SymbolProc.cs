using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Compilation;

/// <summary><c>&amp;:name</c>: calls the method on its first argument.</summary>
public sealed class SymbolProc(string name) : RubyProc
{
    private readonly CallSite _site = new(name, null);

    public override bool IsLambda => true;

    public override RubyObject Yield(RubyRun run, RubyObject value) => _site.Call(run, value);

    public override RubyObject Yield(RubyRun run, RubyObject first, RubyObject second) => _site.Call(run, first, second);

    public override RubyObject Call(RubyRun run, in Arguments arguments) => arguments.Count == 0
        ? throw RubyErrors.Argument("no receiver given")
        : _site.Call(run, arguments[0], new Arguments(arguments.Values[1..].ToArray(), arguments.Keywords, arguments.Block));
}
