using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>Many elements to one value.</summary>
internal static class Folding
{
    public static void Define(MethodTable<RubyObject> table) => table
        .Add("inject(initial = nil, operation = nil, &block)", Inject)
        .Alias("reduce", "inject");

    private static RubyObject Inject(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var items = Elements.Of(run, self);
        var block = arguments.Block;
        Func<RubyObject, RubyObject, RubyObject> fold = block is not null
            ? (memo, item) => BlockCalls.Give(run, block, memo, item)
            : By(run, arguments.Count > 0 ? arguments[arguments.Count - 1] : throw new RubyException("LocalJumpError", "no block given"));
        var initial = arguments.Count > (block is null ? 1 : 0) ? arguments[0] : null;
        if (initial is null && items.Count == 0)
        {
            return RubyNil.Instance;
        }

        return items.Skip(initial is null ? 1 : 0).Aggregate(initial ?? items[0], fold);
    }

    private static Func<RubyObject, RubyObject, RubyObject> By(RubyRun run, RubyObject operation)
    {
        var name = operation is RubySymbol or RubyString
            ? operation.ToText()
            : throw RubyErrors.Type($"{operation.Inspect()} is not a symbol nor a string");
        return (memo, item) => Call(run, memo, name, item);
    }

    public static RubyObject Call(RubyRun run, RubyObject self, string name, RubyObject value)
    {
        run.Step();
        return (self.Class.Find(name) ?? throw RubyErrors.NoMethod(name, self)).Call(run, self, value);
    }
}
