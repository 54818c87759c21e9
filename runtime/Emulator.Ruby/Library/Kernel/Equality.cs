using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Kernel;

/// <summary>Equality, order and texts that every object has.</summary>
internal static class Equality
{
    public static void Define(MethodTable<RubyObject> table) => table
        .Add("==(other)", (self, other) => RubyBoolean.Of(self.IsEqualTo(other)))
        .Add("!=(other)", (self, other) => RubyBoolean.Of(!self.IsEqualTo(other)))
        .Add("eql?(other)", (self, other) => RubyBoolean.Of(self.IsSameKey(other)))
        .Add("equal?(other)", IsSame)
        .Add("===(other)", (run, self, other) => RubyBoolean.Of(self.Matches(run, other)))
        .Add("<=>(other)", Order)
        .Add("=~(other)", (RubyObject _, RubyObject _) => RubyNil.Instance)
        .Add("!~(other)", DiffersFromPattern)
        .Add("!", self => RubyBoolean.Of(!self.IsTruthy))
        .Add("hash", self => RubyInteger.Of(self.KeyHash()))
        .Add("to_s", self => new RubyString(self.ToText()))
        .Add("inspect", self => new RubyString(self.Inspect()));

    // Small numbers are one object in Ruby, and may be several here.
    private static RubyBoolean IsSame(RubyObject self, RubyObject other) =>
        RubyBoolean.Of(ReferenceEquals(self, other) || (self is RubyInteger or RubyFloat && self.IsSameKey(other)));

    private static RubyObject Order(RubyObject self, RubyObject other) =>
        self.CompareWith(other) is { } order ? RubyInteger.Of(order) : RubyNil.Instance;

    private static RubyBoolean DiffersFromPattern(RubyRun run, RubyObject self, RubyObject other) =>
        RubyBoolean.Of(!self.Class.Find("=~")!.Call(run, self, other).IsTruthy);
}
