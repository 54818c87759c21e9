using Emulator.Plugins.Ruby.Libraries;
using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using Emulator.Sdk.Requests;

namespace Emulator.Plugins.Ruby.Requests;

/// <summary>The verbs (connector-sdk.md 3.1): each makes a request and sends nothing.</summary>
internal static class VerbMethods
{
    public static void Define(MethodTable<LambdaSelf> table)
    {
        foreach (var verb in new[] { "get", "head", "options" })
        {
            table.Add($"{verb}(url, params = nil)", (RubyRun _, LambdaSelf self, in Arguments arguments) =>
                Make(self, verb, arguments[0]).AddParameters(arguments.At(1)));
        }

        foreach (var verb in new[] { "post", "put", "patch", "delete", "copy", "move" })
        {
            table.Add($"{verb}(url, payload = nil)", (RubyRun _, LambdaSelf self, in Arguments arguments) =>
                Make(self, verb, arguments[0]).AddPayload(arguments.At(1)));
        }
    }

    private static RubyRequest Make(LambdaSelf self, string verb, RubyObject url)
    {
        var hasBody = verb is not ("get" or "head" or "options");
        var text = url switch { RubyString given => given.Text, RubyAddress address => address.ToText(), _ => null };
        var request = new ConnectorRequest(verb.ToUpperInvariant(), text ?? string.Empty)
        {
            RequestFormat = hasBody ? RequestFormat.Json : RequestFormat.Plain,
        };
        return new RubyRequest(self.Call, request) { StrangeUrl = text is null ? url : null };
    }
}
