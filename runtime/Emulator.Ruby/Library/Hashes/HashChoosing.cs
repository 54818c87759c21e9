using Emulator.Ruby.Calls;
using Emulator.Ruby.Library.Kernel;
using Emulator.Ruby.Library.Lists;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Hashes;

/// <summary>A hash of some of the pairs; values and keys made anew.</summary>
internal static class HashChoosing
{
    public static void Define(MethodTable<RubyHash> table) => table
        .Add("select(&block)", (RubyRun run, RubyHash self, in Arguments arguments) => Choose(run, self, arguments.Block, true))
        .Alias("filter", "select")
        .Add("reject(&block)", (RubyRun run, RubyHash self, in Arguments arguments) => Choose(run, self, arguments.Block, false))
        .Add("slice(*keys)", Slice)
        .Add("except(*keys)", Except)
        .Alias("without", "except").Alias("excluding", "except")
        .Add("compact", self => self.Where(pair => pair.Value is not RubyNil))
        .Add("compact_blank", (run, self) => self.Where(pair => !Presence.IsBlank(run, pair.Value)))
        .Add("invert", Invert)
        .Add("to_h(&block)", ToHash)
        .Add("to_hash", (run, self) => self.IsIndifferent ? HashKeys.Plain(run, self, 0) : self)
        .Add("any?(pattern = nil, &block)", Any)
        .Add("transform_values(&block)", TransformValues);

    private static RubyObject Choose(RubyRun run, RubyHash self, RubyProc? block, bool wanted) => block is null
        ? new RubyEnumerator(Elements.Of(run, self), (later, given) => self.Where(pair => BlockCalls.Give(later, given, RubyList.Of(pair.Key, pair.Value)).IsTruthy == wanted))
        : self.Where(pair => BlockCalls.Give(run, block, pair.Key, pair.Value).IsTruthy == wanted);

    private static RubyObject Slice(RubyRun run, RubyHash self, in Arguments arguments)
    {
        var chosen = self.Empty();
        foreach (var key in arguments.Values)
        {
            if (self.TryGet(key, out var value))
            {
                chosen[key] = value;
            }
        }

        return chosen;
    }

    private static RubyObject Except(RubyRun run, RubyHash self, in Arguments arguments)
    {
        var rest = self.Copy();
        foreach (var key in arguments.Values)
        {
            rest.Remove(key);
        }

        return rest;
    }

    private static RubyObject Invert(RubyHash self)
    {
        var inverted = new RubyHash();
        foreach (var (key, value) in self.Pairs)
        {
            inverted[value] = key;
        }

        return inverted;
    }

    private static RubyObject ToHash(RubyRun run, RubyHash self, in Arguments arguments) => arguments.Block is { } block
        ? RubyClasses.Enumerable.Find("to_h")!.Call(run, new RubyEnumerator([.. self.Pairs.Select(pair => BlockCalls.Give(run, block, pair.Key, pair.Value))]))
        : self;

    private static RubyObject Any(RubyRun run, RubyHash self, in Arguments arguments) => arguments is { Block: { } block, Count: 0 }
        ? RubyBoolean.Of(self.Pairs.ToList().Exists(pair => BlockCalls.Give(run, block, RubyList.Of(pair.Key, pair.Value)).IsTruthy))
        : RubyClasses.Enumerable.Find("any?")!.Call(run, self, arguments);

    private static RubyObject TransformValues(RubyRun run, RubyHash self, in Arguments arguments)
    {
        if (arguments.Block is not { } block)
        {
            return new RubyEnumerator([.. self.Pairs.Select(pair => pair.Value)]);
        }

        var changed = self.Empty();
        foreach (var (key, value) in self.Pairs.ToList())
        {
            changed[key] = BlockCalls.Give(run, block, value);
        }

        return changed;
    }
}
