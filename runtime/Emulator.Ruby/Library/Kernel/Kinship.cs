using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Classes;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Kernel;

/// <summary>What an object is and what it answers to.</summary>
internal static class Kinship
{
    public static void Define(MethodTable<RubyObject> table) => table
        .Add("class", self => self switch
        {
            RubyInstance own => own.Type,
            RubyClass { Open.IsModule: true } => RubyClasses.Module,
            RubyClass => RubyClasses.Class,
            _ => self.Class,
        })
        .Add("is_a?(type)", IsA)
        .Alias("kind_of?", "is_a?")
        .Add("instance_of?(type)", (self, type) => RubyBoolean.Of(self.Class == Class(type) || StandsIn(self) == type))
        .Add("nil?", self => RubyBoolean.Of(self is RubyNil))
        .Add("respond_to?(name, all = false)", RespondsTo)
        .Add("in?(collection)", IsIn);

    private static RubyBoolean IsA(RubyObject self, RubyObject type) =>
        RubyBoolean.Of(self.Class.IsOrInherits(Class(type)) || StandsIn(self)?.IsOrInherits(Class(type)) == true);

    // A duration says that it is the number of its seconds.
    private static RubyClass? StandsIn(RubyObject self) => (self as RubyDuration)?.Seconds.Class;

    private static RubyClass Class(RubyObject type) =>
        type as RubyClass ?? throw RubyErrors.Type("class or module required");

    // An object that answers to whatever it is asked tells itself what it knows.
    private static RubyBoolean RespondsTo(RubyRun run, RubyObject self, in Arguments arguments) => RubyBoolean.Of(self.Class.Find(Sending.Name(arguments[0])) switch
    {
        null => false,
        MissingMethod => self.Class.FindDefined("respond_to_missing?")?.Call(run, self, new Arguments([arguments[0], RubyBoolean.False])).IsTruthy == true,
        _ => true,
    });

    private static RubyObject IsIn(RubyRun run, RubyObject self, RubyObject collection)
    {
        var include = collection.Class.Find("include?")
            ?? throw RubyErrors.Argument("The parameter passed to #in? must respond to #include?");
        return include.Call(run, collection, self);
    }
}
