using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary><c>lookup</c> and <c>workato_schema</c> (connector-sdk.md 7.1).</summary>
internal static class LookupMethods
{
    /// <summary>The first row that meets the conditions, which are those of <c>where</c>; an empty Hash for none.</summary>
    public static RubyObject Find(RubyRun run, LambdaSelf self, in Arguments arguments)
    {
        var rows = ValueReader.Read(self.Operation?.LookupTable(arguments[0].ToText()) ?? ListValue.Empty);
        var found = rows.Class.Find("where")!.Call(run, rows, new Arguments([arguments[1]]));
        var first = found.Class.Find("first")!.Call(run, found);
        return first is RubyNil ? RubyHash.Of(RecordValue.Empty) : first;
    }

    public static RubyObject Schema(LambdaSelf self, RubyObject id) =>
        self.Operation?.WorkatoSchema(id.ToText()) is { } fields
            ? ValueReader.Read(fields)
            : throw new RubyException("KeyError", $"key not found: {id.Inspect()}");
}
