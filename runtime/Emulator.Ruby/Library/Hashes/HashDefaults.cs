using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Hashes;

/// <summary>What a key that is not there gives, and how hashes are made.</summary>
internal static class HashDefaults
{
    public static void Define(MethodTable<RubyHash> table) => table
        .Add("default(key = nil)", (RubyRun _, RubyHash self, in Arguments _) => self.Default ?? RubyNil.Instance)
        .Add("default=(value)", SetDefault)
        .Add("default_proc", self => (RubyObject?)self.DefaultBlock ?? RubyNil.Instance);

    public static void DefineOwn(MethodTable<RubyClass> table) => table
        .Add("new(default = nil, &block)", New)
        .Add("[](*values)", Of);

    private static RubyObject SetDefault(RubyHash self, RubyObject value)
    {
        (self.Default, self.DefaultBlock) = (value, null);
        return value;
    }

    private static RubyObject New(RubyRun run, RubyClass self, in Arguments arguments) => arguments is { Block: not null, Count: > 0 }
        ? throw RubyErrors.ArgumentCount(1, "0")
        : new RubyHash { Default = arguments.At(0), DefaultBlock = arguments.Block };

    private static RubyObject Of(RubyRun run, RubyClass self, in Arguments arguments)
    {
        var hash = new RubyHash();
        if (arguments is { Count: 1 } && arguments[0] is RubyHash given)
        {
            return given.Copy();
        }

        if (arguments is { Count: 1 } && arguments[0] is RubyList pairs)
        {
            return RubyClasses.Array.Find("to_h")!.Call(run, pairs);
        }

        if (arguments.Count % 2 == 1)
        {
            throw RubyErrors.Argument("odd number of arguments for Hash");
        }

        for (var index = 0; index < arguments.Count; index += 2)
        {
            hash[arguments[index]] = arguments[index + 1];
        }

        return hash;
    }
}
