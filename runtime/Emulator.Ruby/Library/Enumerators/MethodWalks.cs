using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Kernel;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Enumerators;

/// <summary><c>to_enum(:name)</c>: what a method gives to its block, as an enumerator.</summary>
internal static class MethodWalks
{
    public static void Define(MethodTable<RubyObject> table) => table
        .Add("to_enum(name = :each, *values, **keywords)", Made)
        .Alias("enum_for", "to_enum");

    private static RubyObject Made(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var name = arguments.At(0)?.ToText() ?? "each";
        var method = self.Class.Find(name) ?? throw RubyErrors.NoMethod(name, self);
        var (values, keywords) = (arguments.Count > 1 ? arguments.Values[1..].ToArray() : [], arguments.Keywords);
        return new RubyGenerator((asking, taker) =>
        {
            var walk = new object();
            var block = new NativeProc((_, given) => taker(given.Count == 1 ? given[0] : new RubyList(given.Values.ToArray())) ? RubyNil.Instance : throw new EndOfWalk(walk));
            try
            {
                method.Call(asking, self, new Arguments(values, keywords, block));
            }
            catch (EndOfWalk end) when (end.Walk == walk)
            {
            }
        });
    }
}
