using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Lists;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Hashes;

/// <summary>Asking a hash.</summary>
internal static class HashReading
{
    public static void Define(MethodTable<RubyHash> table) => table
        .Add("[](key)", (run, self, key) => self.Read(run, key))
        .Add("fetch(key, default = nil, &block)", Fetch)
        .Add("dig(key, *keys)", (RubyRun run, RubyHash self, in Arguments keys) => Digging.Dig(run, self, keys.Values.ToArray()))
        .Add("key?(key)", (self, key) => RubyBoolean.Of(self.Has(key)))
        .Alias("has_key?", "key?")
        .Alias("include?", "key?")
        .Alias("member?", "key?")
        .Add("exclude?(key)", (self, key) => RubyBoolean.Of(!self.Has(key)))
        .Add("value?(value)", (self, value) => RubyBoolean.Of(self.Pairs.Any(pair => pair.Value.IsEqualTo(value))))
        .Alias("has_value?", "value?")
        .Add("key(value)", (self, value) => self.Pairs.FirstOrDefault(pair => pair.Value.IsEqualTo(value)).Key ?? RubyNil.Instance)
        .Add("keys", self => RubyList.Over(self.Keys()))
        .Add("values", self => RubyList.Over(self.Values()))
        .Add("values_at(*keys)", ValuesAt)
        .Add("fetch_values(*keys)", FetchValues)
        .Add("length", self => RubyInteger.Of(self.Count))
        .Alias("size", "length")
        .Add("empty?", self => RubyBoolean.Of(self.Count == 0))
        .Add("each(&block)", Each)
        .Alias("each_pair", "each")
        .Add("each_key(&block)", EachKey)
        .Add("each_value(&block)", EachValue);

    private static RubyObject Fetch(RubyRun run, RubyHash self, in Arguments arguments)
    {
        if (self.TryGet(arguments[0], out var value))
        {
            return value;
        }

        var key = self.IsIndifferent && arguments[0] is RubySymbol symbol ? new RubyString(symbol.Name) : arguments[0];
        return arguments.Block is { } block
            ? BlockCalls.Give(run, block, key)
            : arguments.At(1) ?? throw new RubyException("KeyError", $"key not found: {key.Inspect()}") { Receiver = self, Key = key };
    }

    private static RubyObject ValuesAt(RubyRun run, RubyHash self, in Arguments arguments)
    {
        var values = new List<RubyObject>();
        foreach (var key in arguments.Values)
        {
            values.Add(self.Read(run, key));
        }

        return RubyList.Over(values);
    }

    private static RubyObject FetchValues(RubyRun run, RubyHash self, in Arguments arguments)
    {
        var values = new List<RubyObject>();
        foreach (var key in arguments.Values)
        {
            values.Add(Fetch(run, self, new Arguments([key], null, arguments.Block)));
        }

        return RubyList.Over(values);
    }

    private static RubyObject Each(RubyRun run, RubyHash self, in Arguments arguments)
    {
        var pairs = Elements.Of(run, self);
        foreach (var pair in arguments.Block is null ? [] : pairs)
        {
            BlockCalls.Give(run, arguments.Block!, pair);
        }

        return arguments.Block is null ? new RubyEnumerator(pairs) { Receiver = self } : self;
    }

    private static RubyObject EachKey(RubyRun run, RubyHash self, in Arguments arguments) => EachOf(run, self, arguments, pair => pair.Key);

    private static RubyObject EachValue(RubyRun run, RubyHash self, in Arguments arguments) => EachOf(run, self, arguments, pair => pair.Value);

    private static RubyObject EachOf(
        RubyRun run,
        RubyHash self,
        in Arguments arguments,
        Func<KeyValuePair<RubyObject, RubyObject>, RubyObject> part)
    {
        var parts = self.Pairs.Select(part).ToList();
        foreach (var item in arguments.Block is null ? [] : parts)
        {
            BlockCalls.Give(run, arguments.Block!, item);
        }

        return arguments.Block is null ? new RubyEnumerator(parts) { Receiver = self } : self;
    }
}
