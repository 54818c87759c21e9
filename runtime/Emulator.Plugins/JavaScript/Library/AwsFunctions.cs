using Emulator.Plugins.Ruby.Libraries;

namespace Emulator.Plugins.JavaScript.Library;

/// <summary><c>aws.generate_signature({ connection, service, region, … })</c> (connector-sdk.md 7.1).</summary>
internal static class AwsFunctions
{
    public static readonly ScriptNamespace All = ScriptNamespace.Of(
        "aws",
        new KeyValuePair<string, LibraryFunction>("generate_signature", static (run, arguments) => RubyLibrary.Call(
            run, static self => new AwsLibrary(self), "generate_signature", arguments)));
}
