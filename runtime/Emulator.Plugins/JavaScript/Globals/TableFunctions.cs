using Emulator.Plugins.JavaScript.Library;
using Emulator.Plugins.JavaScript.Running;
using Emulator.Plugins.Ruby.Libraries;
using Emulator.Plugins.Ruby.Running;
using Emulator.Sdk;
using Jint.Runtime;
using Arguments = Emulator.Ruby.Calls.Arguments;

namespace Emulator.Plugins.JavaScript.Globals;

/// <summary>Lookup tables, schemas of the account, sealed texts (connector-sdk.md 7.1): what connectors in Ruby have too.</summary>
internal static class TableFunctions
{
    public static readonly IReadOnlyList<HostFunction> All =
    [
        new("lookup", 2, static (run, arguments) => RubyLibrary.Guarded(run, ruby => LookupMethods.Find(
            ruby, Self(run), new Arguments([RubyLibrary.Given(run, arguments.At(0)), RubyLibrary.Given(run, arguments.At(1))])))),
        new("workato_schema", 1, static (run, arguments) => RubyLibrary.Guarded(
            run, _ => LookupMethods.Schema(Self(run), RubyLibrary.Given(run, arguments.At(0))))),
        new("encrypt", 2, static (run, arguments) => RubyLibrary.Call(run, static self => self, "encrypt", arguments)),
        new("decrypt", 2, static (run, arguments) => RubyLibrary.Call(run, static self => self, "decrypt", arguments)),
    ];

    private static LambdaSelf Self(LambdaRun run) => new(ContextKind.Action, run.Operation ?? OnBehalfOf.Operation);
}
