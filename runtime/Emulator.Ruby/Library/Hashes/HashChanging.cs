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
        .Add("replace(other)", (self, other) => Become(self, RubyDeferred.Settled(other) as RubyHash ?? throw RubyErrors.NoConversion(other, "Hash")))
        .Add("compact!", (run, self) => OrNil(run, self, "compact", Arguments.None))
        .Add("delete_if(&block)", (RubyRun run, RubyHash self, in Arguments arguments) => Become(run, self, "reject", arguments))
        .Add("reject!(&block)", (RubyRun run, RubyHash self, in Arguments arguments) => OrNil(run, self, "reject", arguments))
        .Add("keep_if(&block)", (RubyRun run, RubyHash self, in Arguments arguments) => Become(run, self, "select", arguments))
        .Add("select!(&block)", (RubyRun run, RubyHash self, in Arguments arguments) => OrNil(run, self, "select", arguments))
        .Alias("filter!", "select!")
        .Add("slice!(*keys)", SliceOut)
        .Add("extract!(*keys)", Extract)
        .Add("transform_values!(&block)", (RubyRun run, RubyHash self, in Arguments arguments) => Become(run, self, "transform_values", arguments))
        .Add("transform_keys!(&block)", (RubyRun run, RubyHash self, in Arguments arguments) => Become(run, self, "transform_keys", arguments))
        .Add("merge!(*others, &block)", (RubyRun run, RubyHash self, in Arguments arguments) => Become(run, self, "merge", arguments))
        .Alias("update", "merge!")
        .Add("deep_merge!(other, &block)", (RubyRun run, RubyHash self, in Arguments arguments) => Become(run, self, "deep_merge", arguments))
        .Add("except!(*keys)", (RubyRun run, RubyHash self, in Arguments arguments) => Become(run, self, "except", arguments))
        .Add("symbolize_keys!", (run, self) => Become(run, self, "symbolize_keys", Arguments.None))
        .Add("stringify_keys!", (run, self) => Become(run, self, "stringify_keys", Arguments.None))
        .Alias("to_options!", "symbolize_keys!")
        .Add("deep_stringify_keys!", (run, self) => Become(run, self, "deep_stringify_keys", Arguments.None))
        .Add("deep_symbolize_keys!", (run, self) => Become(run, self, "deep_symbolize_keys", Arguments.None))
        .Add("deep_transform_keys!(&block)", (RubyRun run, RubyHash self, in Arguments arguments) => Become(run, self, "deep_transform_keys", arguments))
        .Add("deep_transform_values!(&block)", (RubyRun run, RubyHash self, in Arguments arguments) => Become(run, self, "deep_transform_values", arguments))
        .Add("reverse_merge!(other)", (run, self, other) => Become(run, self, "reverse_merge", new Arguments([other])))
        .Alias("with_defaults!", "reverse_merge!")
        .Alias("reverse_update", "reverse_merge!")
        .Add("compact_blank!", (run, self) => Become(run, self, "compact_blank", Arguments.None))
        .Add("rehash", self => self)
        .Add("deconstruct_keys(names)", (RubyHash self, RubyObject _) => self);

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

    // Ruby's methods with an exclamation mark answer nil when nothing was taken out.
    private static RubyObject OrNil(RubyRun run, RubyHash self, string method, in Arguments arguments)
    {
        var before = self.Count;
        Become(run, self, method, arguments);
        return self.Count == before ? RubyNil.Instance : self;
    }

    private static RubyObject SliceOut(RubyRun run, RubyHash self, in Arguments arguments)
    {
        var rest = RubyClasses.Hash.Find("except")!.Call(run, self, arguments);
        Become(run, self, "slice", arguments);
        return rest;
    }

    private static RubyObject Extract(RubyRun run, RubyHash self, in Arguments arguments)
    {
        var taken = RubyClasses.Hash.Find("slice")!.Call(run, self, arguments);
        Become(run, self, "except", arguments);
        return taken;
    }

    private static RubyObject Set(RubyRun run, RubyHash self, in Arguments arguments)
    {
        run.CheckListLength(self.Count + 1);
        self[arguments[0]] = self.IsIndifferent ? HashKeys.Indifferent(run, arguments[1], 0) : arguments[1];
        return arguments[1];
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
