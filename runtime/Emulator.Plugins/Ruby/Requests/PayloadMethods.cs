using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Requests;

/// <summary>The methods that say what a request carries.</summary>
internal static class PayloadMethods
{
    public static void Define(MethodTable<RubyRequest> table) => table
        .Add("payload(payload = nil, **members)", Payload)
        .Add("request_body(body)", (_, self, body) =>
        {
            self.SetBody(body);
            return self;
        });

    private static RubyObject Payload(RubyRun run, RubyRequest self, in Arguments arguments)
    {
        self.AddPayload(arguments.At(0));
        self.AddPayload(arguments.Keywords);
        if (arguments.Block is { } change)
        {
            change.Yield(run, self.Payload());
        }

        return self;
    }
}
