using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Formats;

/// <summary>The methods of every object that write JSON and query text.</summary>
internal static class ObjectFormatMethods
{
    public static void Define(MethodTable<RubyObject> table) => table
        .Add("to_json(options = nil)", static (RubyRun run, RubyObject self, in Arguments arguments) => new RubyString(JsonText.Of(run, self, choice: JsonChoice.Of(arguments))))
        .Add("as_json(options = nil)", static (RubyRun run, RubyObject self, in Arguments arguments) => JsonForm.Of(run, self, choice: JsonChoice.Of(arguments)))
        .Add("to_param", static self => QueryText.Param(self))
        .Add("to_query(key)", static (self, key) => new RubyString(QueryText.Query(self, key.ToText())));
}
