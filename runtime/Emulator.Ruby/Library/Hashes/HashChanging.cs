using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Lists;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Hashes;

/// <summary>Methods that change the hash itself.</summary>
internal static class HashChanging
{
    public static void Define(MethodTable<RubyHash> table) => table
        .Add("[]=(key, value)", Set)
        .Alias("store", "[]=")
        .Add("delete(key, &block)", Delete)
        .Add("clear", Clear)
        .Add("shift", Shift)
        .Add("replace(other)", (self, other) => Become(self, other as RubyHash ?? throw RubyErrors.NoConversion(other, "Hash")))
        .Add("compact!", (run, self) => Become(run, self, "compact", Arguments.None))
        .Add("delete_if(&block)", (RubyRun run, RubyHash self, in Arguments arguments) => Become(run, self, "reject", arguments))
        .Alias("reject!", "delete_if")
        .Add("keep_if(&block)", (RubyRun run, RubyHash self, in Arguments arguments) => Become(run, self, "select", arguments))
        .Alias("select!", "keep_if")
        .Add("transform_values!(&block)", (RubyRun run, RubyHash self, in Arguments arguments) => Become(run, self, "transform_values", arguments))
        .Add("transform_keys!(&block)", (RubyRun run, RubyHash self, in Arguments arguments) => Become(run, self, "transform_keys", arguments))
        .Add("merge!(*others, &block)", (RubyRun run, RubyHash self, in Arguments arguments) => Become(run, self, "merge", arguments))
        .Alias("update", "merge!")
        .Add("deep_merge!(other, &block)", (RubyRun run, RubyHash self, in Arguments arguments) => Become(run, self, "deep_merge", arguments))
        .Add("except!(*keys)", (RubyRun run, RubyHash self, in Arguments arguments) => Become(run, self, "except", arguments))
        .Add("symbolize_keys!", (run, self) => Become(run, self, "symbolize_keys", Arguments.None))
        .Add("stringify_keys!", (run, self) => Become(run, self, "stringify_keys", Arguments.None));

    private static RubyHash Become(RubyRun run, RubyHash self, string method, in Arguments arguments) =>
        RubyClasses.Hash.Find(method)!.Call(run, self, arguments) is RubyHash changed ? Become(self, changed) : self;

    private static RubyHash Become(RubyHash self, RubyHash other)
    {
        var pairs = other.Pairs.ToList();
        self.Clear();
        foreach (var (key, value) in pairs)
        {
            self[key] = value;
        }

        return self;
    }

    private static RubyObject Set(RubyRun run, RubyHash self, in Arguments arguments)
    {
        run.CheckListLength(self.Count + 1);
        return self[arguments[0]] = arguments[1];
    }

    private static RubyObject Delete(RubyRun run, RubyHash self, in Arguments arguments) =>
        self.Remove(arguments[0])
        ?? (arguments.Block is { } block ? BlockCalls.Give(run, block, arguments[0]) : RubyNil.Instance);

    private static RubyObject Clear(RubyHash self)
    {
        self.Clear();
        return self;
    }

    private static RubyObject Shift(RubyHash self)
    {
        if (self.Count == 0)
        {
            return RubyNil.Instance;
        }

        var (key, value) = self.Pairs[0];
        self.Remove(key);
        return RubyList.Of(key, value);
    }
}
