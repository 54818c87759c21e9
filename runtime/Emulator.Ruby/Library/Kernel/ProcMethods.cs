using Emulator.Ruby.Calls;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Kernel;

/// <summary>The methods of Proc.</summary>
internal static class ProcMethods
{
    public static void Define(MethodTable<RubyProc> table) => table
        .Add("call(*values, **keywords, &block)", Call)
        .Alias("()", "call")
        .Alias("[]", "call")
        .Alias("yield", "call")
        .Alias("===", "call")
        .Add("arity", self => RubyInteger.Of(Arity(self)))
        .Add("lambda?", self => RubyBoolean.Of(self.IsLambda))
        .Add("to_proc", self => self)
        .Add("curry(arity = nil)", Curry)
        .Add(">>(next)", (RubyRun _, RubyProc self, RubyObject next) => Chain(self, next))
        .Add("<<(first)", (RubyRun _, RubyProc self, RubyObject first) => Chain(first, self));

    public static void DefineOwn(MethodTable<RubyClass> table) => table
        .Add("new(&block)", (RubyRun _, RubyClass _, in Arguments arguments) => arguments.Block ?? throw RubyErrors.Argument("tried to create Proc object without a block"));

    private static RubyObject Call(RubyRun run, RubyProc self, in Arguments arguments) => self.Call(run, arguments);

    private static int Arity(RubyProc self) => self switch
    {
        CompiledProc proc => proc.Arity,
        SymbolProc => -2,
        _ => -1,
    };

    private static NativeProc Chain(RubyObject first, RubyObject next) => new((run, arguments) =>
        next.Class.Find("call")!.Call(run, next, first.Class.Find("call")!.Call(run, first, arguments)));

    private static RubyObject Curry(RubyRun run, RubyProc self, in Arguments arguments)
    {
        var arity = arguments.At(0) is SmallInteger { Number: >= 0 and <= byte.MaxValue } given ? (int)given.Number : Arity(self);
        return Curried(self, arity < 0 ? -arity - 1 : arity, []);
    }

    private static NativeProc Curried(RubyProc self, int wanted, RubyObject[] known) => new((run, arguments) =>
    {
        RubyObject[] all = [.. known, .. arguments.Values];
        return all.Length >= wanted ? self.Call(run, new Arguments(all)) : Curried(self, wanted, all);
    });
}
