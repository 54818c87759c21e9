using Emulator.Plugins.Ruby.Libraries;

namespace Emulator.Plugins.JavaScript.Library;

/// <summary><c>workato.net.lookup(name, 'A')</c> (connector-sdk.md 7.2).</summary>
internal static class NetFunctions
{
    public static readonly ScriptNamespace All = ScriptNamespace.Of(
        "workato.net",
        new KeyValuePair<string, LibraryFunction>(
            "lookup", static (run, arguments) => RubyLibrary.Call(
            run, static self => new LibraryObject(self, LibraryClasses.Net), "lookup", arguments)));
}
