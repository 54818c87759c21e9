using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Requests;

/// <summary>The methods that look at a request and do not send it (connector-sdk.md 0.4).</summary>
internal static class RequestMethods
{
    public static void Define(MethodTable<RubyRequest> table) => table
        .Add("nil?", _ => RubyBoolean.Of(false))
        .Add("is_a?(type)", (_, self, type) => RubyBoolean.Of(ReferenceEquals(type, self.Class)))
        .Alias("kind_of?", "is_a?")
        .Alias("instance_of?", "is_a?")
        .Add("respond_to?(name, all = false)", (RubyRun _, RubyRequest self, in Arguments given) =>
            RubyBoolean.Of(self.Class.Own.ContainsKey(given[0].ToText()) || self.Answer?.Class.Find(given[0].ToText()) is not null))
        .Add("object_id", self => RubyInteger.Of(self.KeyHash()))
        .Add("class", RubyObject (self) => self.Class)
        .Add("==(other)", (_, self, other) => RubyBoolean.Of(self.IsEqualTo(other)))
        .Add("!=(other)", (_, self, other) => RubyBoolean.Of(!self.IsEqualTo(other)))
        .Add("eql?(other)", (_, self, other) => RubyBoolean.Of(ReferenceEquals(self, other)))
        .Alias("equal?", "eql?")
        .Add("!", _ => RubyBoolean.Of(false))
        .Add("itself", RubyObject (self) => self)
        .Alias("dup", "itself")
        .Alias("clone", "itself")
        .Alias("freeze", "itself")
        .Add("tap", (RubyRun run, RubyRequest self, in Arguments arguments) =>
        {
            arguments.RequiredBlock.Yield(run, self);
            return self;
        })
        .Add("then", (RubyRun run, RubyRequest self, in Arguments arguments) => arguments.RequiredBlock.Yield(run, self))
        .Add("current_url", self => new RubyString(self.CurrentUrl()))
        .Add("current_verb", self => new RubyString(self.Request.Verb))
        .Add("puts(*lines)", (RubyRun _, RubyRequest self, in Arguments arguments) =>
        {
            foreach (var line in arguments.Values)
            {
                self.Call.Self.Operation?.Print(line.ToText());
            }

            return RubyNil.Instance;
        });
}
