using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Symbols;

/// <summary><c>:name.to_proc</c>: calls the method of that name on what it is given.</summary>
internal sealed class SymbolProc(RubySymbol symbol) : RubyProc
{
    public override bool IsLambda => true;

    public override RubyObject Yield(RubyRun run, RubyObject value) => Call(run, new Arguments([value]));

    public override RubyObject Yield(RubyRun run, RubyObject first, RubyObject second) => Call(run, new Arguments([first, second]));

    public override RubyObject Call(RubyRun run, in Arguments arguments)
    {
        if (arguments.Count == 0)
        {
            throw RubyErrors.Argument("no receiver given");
        }

        var method = arguments[0].Class.Find(symbol.Name) ?? throw RubyErrors.NoMethod(symbol.Name, arguments[0]);
        return method.Call(run, arguments[0], new Arguments(arguments.Values[1..].ToArray(), arguments.Keywords, arguments.Block));
    }
}
