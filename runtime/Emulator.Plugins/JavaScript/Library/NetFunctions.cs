using Emulator.Sdk;

namespace Emulator.Plugins.JavaScript.Library;

/// <summary><c>workato.net</c>: names are not looked up on a connector's behalf, as in Ruby.</summary>
internal static class NetFunctions
{
    public static readonly ScriptNamespace All = ScriptNamespace.Of(
        "workato.net",
        new KeyValuePair<string, LibraryFunction>(
            "lookup", static (run, _) => throw run.Errors.Thrown(FailureKind.Plugin, "net.lookup is not available here")));
}
