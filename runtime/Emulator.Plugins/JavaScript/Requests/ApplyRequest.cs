using Emulator.Plugins.JavaScript.Running;
using Emulator.Sdk;
using Emulator.Sdk.Requests;

namespace Emulator.Plugins.JavaScript.Requests;

/// <summary>The request to which <c>apply</c> adds credentials: <c>this</c> there. It is sent by somebody else.</summary>
internal sealed class ApplyRequest(LambdaRun run, ConnectorRequest request)
    : RequestBuilder(run, new RequestDraft(run, request))
{
    // A handler would be run after this run, and with it its engine, has ended.
    private static readonly string[] NotHere = ["after_response", "after_error_response"];

    public override void CheckOpen(string method)
    {
        if (NotHere.Contains(method))
        {
            throw Run.Errors.Thrown(FailureKind.Plugin, $"{method}(…) cannot be used in apply; use detect_on or refresh_on");
        }
    }
}
