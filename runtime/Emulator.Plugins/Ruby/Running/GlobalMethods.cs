using Emulator.Plugins.Ruby.Libraries;
using Emulator.Plugins.Ruby.Requests;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Running;

/// <summary>Helpers that every lambda has (connector-sdk.md 7.1), beside those of the language.</summary>
internal static class GlobalMethods
{
    public static void Define(MethodTable<LambdaSelf> table)
    {
        Outputs.Define(table, static (self, line) => self.Operation?.Print(line));
        Helpers(table);
    }

    private static void Helpers(MethodTable<LambdaSelf> table) => table
        .Add("account_property(name)", (_, self, name) =>
            self.Operation?.Property(name.ToText()) is { } value ? new RubyString(value) : RubyNil.Instance)
        .Add("workato", RubyObject (self) => self.Workato)
        .Add("lookup(table, conditions)", (RubyRun run, LambdaSelf self, in Arguments arguments) => LookupMethods.Find(run, self, arguments))
        .Add("workato_schema(id)", (_, self, id) => LookupMethods.Schema(self, id))
        .Add("parse_json(text)", (_, self, text) => Parse(self, text))
        .Add("sleep(seconds = nil)", Sleep)
        .Add("URI(text)", (_, _, text) => Libraries.UrlLibrary.Parse(text))
        .Add("clear", _ => RubyNil.Instance)
        .Add("skip", _ => RubyNil.Instance);

    public static RubyObject Parse(LambdaSelf self, RubyObject text)
    {
        var given = text is RubyDeferred deferred ? deferred.Resolve() : text;
        return given is RubyString json ? JsonAnswer.Parse(json, "Workato::Connector::Sdk::JSONParsingError") : given;
    }

    // A connector that sleeps holds nobody: the time of its step is limited elsewhere.
    private static RubyObject Sleep(RubyRun run, LambdaSelf self, in Arguments arguments)
    {
        var seconds = arguments.At(0) switch
        {
            SmallInteger whole => whole.Number,
            RubyFloat number => number.Number,
            _ => 0,
        };
        self.Call.Wait(async cancellation =>
        {
            await Task.Delay(TimeSpan.FromSeconds(Math.Clamp(seconds, 0, 180)), run.Clock, cancellation);
            return true;
        });
        return RubyInteger.Of((long)Math.Round(seconds));
    }
}
