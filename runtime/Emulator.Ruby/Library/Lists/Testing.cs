using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>Questions about all elements.</summary>
internal static class Testing
{
    public static void Define(MethodTable<RubyObject> table) => table
        .Add("count(value = nil, &block)", Count)
        .Add("any?(pattern = nil, &block)", Any)
        .Add("all?(pattern = nil, &block)", All)
        .Add("none?(pattern = nil, &block)", None)
        .Add("one?(pattern = nil, &block)", One)
        .Add("many?(&block)", Many)
        .Add("include?(value)", (run, self, value) => RubyBoolean.Of(Has(run, self, value)))
        .Alias("member?", "include?")
        .Add("exclude?(value)", (run, self, value) => RubyBoolean.Of(!Has(run, self, value)))
        .Add("tally(counts = nil)", Tally);

    private static bool Has(RubyRun run, RubyObject self, RubyObject value) => Elements.Look(run, self).Any(value.IsEqualTo);

    private static RubyObject Count(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var items = Elements.Of(run, self);
        return RubyInteger.Of(arguments.Count == 0 && arguments.Block is null
            ? items.Count
            : items.Count(BlockCalls.Test(run, arguments)));
    }

    private static RubyObject Any(RubyRun run, RubyObject self, in Arguments arguments) =>
        RubyBoolean.Of(Elements.Of(run, self).Any(BlockCalls.Test(run, arguments, byPattern: true)));

    private static RubyObject All(RubyRun run, RubyObject self, in Arguments arguments) =>
        RubyBoolean.Of(Elements.Of(run, self).All(BlockCalls.Test(run, arguments, byPattern: true)));

    private static RubyObject None(RubyRun run, RubyObject self, in Arguments arguments) =>
        RubyBoolean.Of(!Elements.Of(run, self).Any(BlockCalls.Test(run, arguments, byPattern: true)));

    private static RubyObject One(RubyRun run, RubyObject self, in Arguments arguments) =>
        RubyBoolean.Of(Elements.Of(run, self).Where(BlockCalls.Test(run, arguments, byPattern: true)).Take(2).Count() == 1);

    private static RubyObject Many(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var items = Elements.Of(run, self);
        return RubyBoolean.Of((arguments.Block is null ? items : items.Where(BlockCalls.Test(run, arguments))).Take(2).Count() == 2);
    }

    private static RubyObject Tally(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var counts = arguments.At(0) is not { } given ? new RubyHash() : given as RubyHash ?? throw RubyErrors.NoConversion(given, "Hash");
        foreach (var item in Elements.Of(run, self))
        {
            counts[item] = RubyInteger.Of(((counts[item] as SmallInteger)?.Number ?? 0) + 1);
        }

        return counts;
    }
}
