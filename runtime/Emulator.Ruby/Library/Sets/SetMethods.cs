using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Lists;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Sets;

/// <summary>The methods of Set, beside those of every Enumerable.</summary>
internal static class SetMethods
{
    public static void Define(MethodTable<RubySet> table) => table
        .Add("each(&block)", Each)
        .Add("size", self => RubyInteger.Of(self.Count)).Alias("length", "size")
        .Add("empty?", self => RubyBoolean.Of(self.Count == 0))
        .Add("include?(item)", (self, item) => RubyBoolean.Of(self.Has(item)))
        .Alias("member?", "include?").Alias("===", "include?").Alias("contain?", "include?")
        .Add("to_a", self => new RubyList(self.Items))
        .Add("to_set", self => self)
        .Add("dup", self => new RubySet(self.Items)).Alias("clone", "dup")
        .Add("|(others)", (run, self, others) => new RubySet([.. self.Items, .. Given(run, others)])).Alias("+", "|").Alias("union", "|")
        .Add("&(others)", (run, self, others) => new RubySet(Given(run, others).Where(self.Has))).Alias("intersection", "&")
        .Add("-(others)", (run, self, others) => Without(self, Given(run, others))).Alias("difference", "-")
        .Add("^(others)", (run, self, others) => Either(self, new RubySet(Given(run, others))))
        .Add("subset?(other)", (self, other) => RubyBoolean.Of(self.IsWithin(Set(other)))).Alias("<=", "subset?")
        .Add("superset?(other)", (self, other) => RubyBoolean.Of(Set(other).IsWithin(self))).Alias(">=", "superset?")
        .Add("proper_subset?(other)", (self, other) => RubyBoolean.Of(self.IsWithin(Set(other)) && self.Count < Set(other).Count)).Alias("<", "proper_subset?")
        .Add("proper_superset?(other)", (self, other) => RubyBoolean.Of(Set(other).IsWithin(self) && Set(other).Count < self.Count)).Alias(">", "proper_superset?")
        .Add("intersect?(other)", (self, other) => RubyBoolean.Of(Some(other).Any(self.Has)))
        .Add("disjoint?(other)", (self, other) => RubyBoolean.Of(!Some(other).Any(self.Has)))
        .Add("<=>(other)", (self, other) => Order(self, other))
        .Add("join(separator = nil)", (RubyRun run, RubySet self, in Arguments arguments) => RubyClasses.Array.Find("join")!.Call(run, new RubyList(self.Items), arguments));

    private static RubyObject Each(RubyRun run, RubySet self, in Arguments arguments)
    {
        if (arguments.Block is not { } block)
        {
            return new RubyEnumerator([.. self.Items]) { Receiver = self };
        }

        foreach (var item in self.Items.ToList())
        {
            BlockCalls.Give(run, block, item);
        }

        return self;
    }

    private static RubySet Without(RubySet self, IEnumerable<RubyObject> others)
    {
        var gone = new RubySet(others);
        return new RubySet(self.Items.Where(item => !gone.Has(item)));
    }

    private static RubySet Either(RubySet self, RubySet other) =>
        new([.. other.Items.Where(item => !self.Has(item)), .. self.Items.Where(item => !other.Has(item))]);

    internal static List<RubyObject> Given(RubyRun run, RubyObject others) =>
        others is RubyList or RubyEnumerable or RubyHash or RubyRange or RubyWhere or RubyEnumerator
            ? Elements.Of(run, others)
            : throw RubyErrors.Argument("value must be enumerable");

    private static RubyObject Order(RubySet self, RubyObject other) => other is not RubySet set ? RubyNil.Instance
        : self.IsWithin(set) ? RubyInteger.Of(self.Count == set.Count ? 0 : -1)
        : set.IsWithin(self) ? RubyInteger.Of(1) : RubyNil.Instance;

    // Ruby 3 takes a list here, too.
    private static IEnumerable<RubyObject> Some(RubyObject other) => other is RubyList list ? list.Items : Set(other).Items;

    private static RubySet Set(RubyObject other) => other as RubySet ?? throw RubyErrors.Argument("value must be a set");
}
