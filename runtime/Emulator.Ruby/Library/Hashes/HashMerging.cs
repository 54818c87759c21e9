using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Hashes;

/// <summary>Two hashes to one.</summary>
internal static class HashMerging
{
    public static void Define(MethodTable<RubyHash> table) => table
        .Add("merge(*others, &block)", Merge)
        .Add("reverse_merge(other)", (self, other) => Merge(Merge(self.Empty(), RubyDeferred.Settled(other) as RubyHash ?? throw RubyErrors.NoMethod("merge", other)), self))
        .Alias("with_defaults", "reverse_merge")
        .Add("deep_merge(other, &block)", (RubyRun run, RubyHash self, in Arguments arguments) => DeepMerge(run, self, Hash(arguments[0]), arguments.Block, 0));

    private static RubyObject Merge(RubyRun run, RubyHash self, in Arguments arguments)
    {
        var merged = self.Dup();
        foreach (var other in arguments.Values)
        {
            foreach (var (key, value) in Hash(other).Pairs)
            {
                merged[key] = arguments.Block is { } block && merged.TryGet(key, out var old)
                    ? block.Call(run, new Arguments([merged.IsIndifferent && key is RubySymbol ? new RubyString(key.ToText()) : key, old, value]))
                    : merged.IsIndifferent ? HashKeys.Indifferent(run, value, 0) : value;
            }
        }

        run.CheckListLength(merged.Count);
        return merged;
    }

    private static RubyHash Merge(RubyHash into, RubyHash over)
    {
        foreach (var (key, value) in over.Pairs)
        {
            into[key] = value;
        }

        return into;
    }

    private static RubyHash DeepMerge(RubyRun run, RubyHash self, RubyHash other, RubyProc? block, int depth)
    {
        if (depth > run.Limits.Depth)
        {
            throw new LimitException("depth", $"Hashes are nested deeper than {run.Limits.Depth}");
        }

        var merged = self.Copy();
        foreach (var (key, value) in other.Pairs)
        {
            merged[key] = !merged.TryGet(key, out var old) ? merged.IsIndifferent ? HashKeys.Indifferent(run, value, depth) : value
                : old is RubyHash into && value is RubyHash added ? DeepMerge(run, into, added, block, depth + 1)
                : block?.Call(run, new Arguments([key, old, value])) ?? (merged.IsIndifferent ? HashKeys.Indifferent(run, value, depth) : value);
        }

        return merged;
    }

    private static RubyHash Hash(RubyObject value) => RubyDeferred.Settled(value) as RubyHash ?? throw RubyErrors.NoConversion(value, "Hash");
}
