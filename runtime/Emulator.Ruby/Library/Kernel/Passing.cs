using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Kernel;

/// <summary>Objects given to blocks, and <c>try</c>.</summary>
internal static class Passing
{
    public static void Define(MethodTable<RubyObject> table) => table
        .Add("tap(&block)", Tap)
        .Add("then(&block)", Then)
        .Alias("yield_self", "then")
        .Add("try(name = nil, *values, &block)", Try)
        .Add("try!(name = nil, *values, &block)", TryStrictly);

    private static RubyObject Tap(RubyRun run, RubyObject self, in Arguments arguments)
    {
        arguments.RequiredBlock.Yield(run, self);
        return self;
    }

    private static RubyObject Then(RubyRun run, RubyObject self, in Arguments arguments) => arguments.RequiredBlock.Yield(run, self);

    private static RubyObject Try(RubyRun run, RubyObject self, in Arguments arguments)
    {
        if (self is RubyNil)
        {
            return self;
        }

        if (arguments.Count == 0)
        {
            return Then(run, self, arguments);
        }

        if (arguments[0] is not (RubySymbol or RubyString))
        {
            throw RubyErrors.Type($"{arguments[0].Inspect()} is not a symbol nor a string");
        }

        var passed = new Arguments(arguments.Values[1..].ToArray(), arguments.Keywords, arguments.Block);
        return self.Class.Find(arguments[0].ToText())?.Call(run, self, passed) ?? RubyNil.Instance;
    }

    // Unlike try it wants the method to be there.
    private static RubyObject TryStrictly(RubyRun run, RubyObject self, in Arguments arguments) =>
        self is not RubyNil && arguments.At(0) is RubySymbol or RubyString && self.Class.Find(arguments[0].ToText()) is null
            ? throw RubyErrors.NoMethod(arguments[0].ToText(), self)
            : Try(run, self, arguments);
}
