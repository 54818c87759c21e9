using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Kernel;
using Emulator.Ruby.Library.Lists;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Hashes;

/// <summary>A hash as pairs, and hashes within hashes: <c>flatten</c>, <c>assoc</c>, <c>&lt;=</c>.</summary>
internal static class HashPairs
{
    public static void Define(MethodTable<RubyHash> table) => table
        .Add("flatten(depth = 1)", Flatten)
        .Add("assoc(key)", (self, key) => self.TryGet(key, out var value) ? RubyList.Of(key, value) : RubyNil.Instance)
        .Add("rassoc(value)", (self, value) => Pair(self.Pairs.FirstOrDefault(pair => pair.Value.IsEqualTo(value))))
        .Add("to_proc", self => new NativeProc((run, arguments) => self.Read(run, arguments.At(0) ?? RubyNil.Instance)))
        .Add("assert_valid_keys(*keys)", AssertKeys)
        .Add("<=(other)", (self, other) => RubyBoolean.Of(IsWithin(self, Hash(other))))
        .Add("<(other)", (self, other) => RubyBoolean.Of(self.Count < Hash(other).Count && IsWithin(self, Hash(other))))
        .Add(">=(other)", (self, other) => RubyBoolean.Of(IsWithin(Hash(other), self)))
        .Add(">(other)", (self, other) => RubyBoolean.Of(Hash(other).Count < self.Count && IsWithin(Hash(other), self)));

    private static RubyHash Hash(RubyObject value) => RubyDeferred.Settled(value) as RubyHash ?? throw RubyErrors.NoConversion(value, "Hash");

    private static RubyObject Pair(KeyValuePair<RubyObject, RubyObject> pair) =>
        pair.Key is null ? RubyNil.Instance : RubyList.Of(pair.Key, pair.Value);

    private static bool IsWithin(RubyHash part, RubyHash whole) =>
        part.Pairs.All(pair => whole.TryGet(pair.Key, out var value) && pair.Value.IsEqualTo(value));

    private static RubyObject Flatten(RubyRun run, RubyHash self, in Arguments arguments)
    {
        var depth = arguments.At(0) is { } given ? Elements.Whole(given) : 1;
        var pairs = RubyList.Over(Elements.Of(run, self));
        return depth == 0 ? pairs : RubyClasses.Array.Find("flatten")!.Call(run, pairs, new Arguments([RubyInteger.Of(depth)]));
    }

    private static RubyObject AssertKeys(RubyRun run, RubyHash self, in Arguments arguments)
    {
        var valid = arguments.Values.ToArray().SelectMany(value => value is RubyList list ? list.Items : [value]).ToList();
        var unknown = self.Pairs.Select(pair => pair.Key).FirstOrDefault(key => !valid.Exists(key.IsEqualTo));
        return unknown is null
            ? self
            : throw RubyErrors.Argument($"Unknown key: {unknown.Inspect()}. Valid keys are: {string.Join(", ", valid.Select(key => key.Inspect()))}");
    }
}
