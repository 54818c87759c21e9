using Emulator.Plugins.Ruby.Definitions;
using Emulator.Plugins.Ruby.Libraries;
using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Objects;

namespace Emulator.Plugins.Ruby.Requests;

/// <summary>A request's address as it will be sent, before it is: <c>current_url</c> outside of apply (connector-sdk.md 3.2).</summary>
internal static class BasedUrl
{
    public static string Of(LambdaCall call, string url)
    {
        var source = call.Source;
        if (call.Self.Operation is not { } operation
            || new RubyNode(source, source.Root).Node("connection")?.Lambda("base_uri") is not { } lambda)
        {
            return url;
        }

        var self = new LambdaSelf(ContextKind.Global, operation) { Call = call };
        RubyObject[] offered = [ValueReader.Read(operation.Settings)];
        var based = lambda.CallOn(call.Run, self, new Arguments([.. offered.Take(lambda.ParameterCount)]));
        return based is RubyNil ? url : RubyAddress.Parse(based.ToText()).Joined(url).ToText();
    }
}
