using Emulator.Ruby.Calls;
using Emulator.Ruby.Library.Lists;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Hashes;

/// <summary>The same values under other keys.</summary>
internal static class HashKeys
{
    public static void Define(MethodTable<RubyHash> table) => table
        .Add("transform_keys(names = nil, &block)", TransformKeys)
        .Add("deep_transform_keys(&block)", DeepTransformKeys)
        .Add("deep_transform_values(&block)", DeepTransformValues)
        .Add("symbolize_keys", self => Renamed(self.Plain(), Symbol))
        .Alias("to_options", "symbolize_keys")
        .Add("stringify_keys", self => Renamed(self, Text))
        .Add("deep_symbolize_keys", (run, self) => Deep(run, self, Symbol, 0))
        .Add("deep_stringify_keys", (run, self) => Deep(run, self, Text, 0))
        .Add("with_indifferent_access", (run, self) => Indifferent(run, self, 0));

    private static RubyObject Symbol(RubyObject key) => key is RubyString text ? RubySymbol.Of(text.Text) : key;

    private static RubyObject Text(RubyObject key) => key is RubyString ? key : new RubyString(key.ToText());

    private static RubyHash Renamed(RubyHash hash, Func<RubyObject, RubyObject> name)
    {
        var renamed = hash.Empty();
        foreach (var (key, value) in hash.Pairs.ToList())
        {
            renamed[name(key)] = value;
        }

        return renamed;
    }

    private static RubyObject TransformKeys(RubyRun run, RubyHash self, in Arguments arguments)
    {
        var block = arguments.Block;
        if (arguments.At(0) is RubyHash names)
        {
            return Renamed(self, key => names.TryGet(key, out var name) ? name : block is null ? key : BlockCalls.Give(run, block, key));
        }

        return block is null
            ? new RubyEnumerator([.. self.Pairs.Select(pair => pair.Key)])
            : Renamed(self, key => BlockCalls.Give(run, block, key));
    }

    private static RubyObject DeepTransformKeys(RubyRun run, RubyHash self, in Arguments arguments)
    {
        var block = arguments.RequiredBlock;
        return Deep(run, self, key => BlockCalls.Give(run, block, key), 0);
    }

    private static RubyObject DeepTransformValues(RubyRun run, RubyHash self, in Arguments arguments) =>
        DeepValues(run, self, arguments.RequiredBlock, 0);

    private static RubyObject DeepValues(RubyRun run, RubyObject value, RubyProc block, int depth)
    {
        Guard(run, depth);
        return value switch
        {
            RubyHash hash => hash.Select(item => DeepValues(run, item, block, depth + 1)),
            RubyList list => RubyList.Over(list.Items.ConvertAll(item => DeepValues(run, item, block, depth + 1))),
            _ => BlockCalls.Give(run, block, value),
        };
    }

    private static RubyObject Deep(RubyRun run, RubyObject value, Func<RubyObject, RubyObject> name, int depth)
    {
        Guard(run, depth);
        return value switch
        {
            RubyHash hash => Renamed(hash.Plain().Select(item => Deep(run, item, name, depth + 1)), name),
            RubyList list => RubyList.Over([.. list.Items.Select(item => Deep(run, item, name, depth + 1))]),
            _ => value,
        };
    }

    /// <summary>Hashes, however deep, as indifferent ones.</summary>
    public static RubyObject Indifferent(RubyRun run, RubyObject value, int depth)
    {
        Guard(run, depth);
        switch (value)
        {
            case RubyList list:
                return RubyList.Over([.. list.Items.Select(item => Indifferent(run, item, depth + 1))]);
            case RubyHash hash:
                var indifferent = new RubyHash(isIndifferent: true);
                foreach (var (key, item) in hash.Pairs)
                {
                    indifferent[key] = Indifferent(run, item, depth + 1);
                }

                return indifferent;
            default:
                return value;
        }
    }

    /// <summary>Indifferent hashes, however deep, as plain ones.</summary>
    public static RubyObject Plain(RubyRun run, RubyObject value, int depth)
    {
        Guard(run, depth);
        return value switch
        {
            RubyHash hash => hash.Plain().Select(item => Plain(run, item, depth + 1)),
            RubyList list => RubyList.Over(list.Items.ConvertAll(item => Plain(run, item, depth + 1))),
            _ => value,
        };
    }

    private static void Guard(RubyRun run, int depth)
    {
        run.Step();
        if (depth > run.Limits.Depth)
        {
            throw new LimitException("depth", $"Hashes are nested deeper than {run.Limits.Depth}");
        }
    }
}
