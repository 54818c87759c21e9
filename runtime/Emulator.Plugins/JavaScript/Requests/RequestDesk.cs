using Emulator.Plugins.JavaScript.Running;
using Emulator.Sdk;
using Emulator.Sdk.Requests;
using Emulator.Values;
using Jint.Native;
using Jint.Native.Object;

namespace Emulator.Plugins.JavaScript.Requests;

/// <summary>Makes and sends the requests of one run.</summary>
internal sealed class RequestDesk(LambdaRun run)
{
    private ObjectInstance? _prototype;

    /// <summary>The request that an apply lambda works on, or null in every other lambda.</summary>
    public ApplyRequest? Applying { get; private set; }

    public ApplyRequest StartApplying(ConnectorRequest request)
    {
        var context = Globals.ContextObject.Make(run.Engine);
        return Applying = new ApplyRequest(run, request)
        {
            Prototype = RequestShapes.Builder.Instantiate(run.Engine, context),
        };
    }

    /// <exception cref="Jint.Runtime.JavaScriptException">The lambda may not send, or the address is no text.</exception>
    public RequestObject Make(string verb, JsValue url, JsValue parameters, JsValue payload)
    {
        if (run.Operation is null)
        {
            throw run.Errors.Thrown(FailureKind.Plugin, $"{run.Lambda} cannot send requests; it only computes");
        }

        if (url is not JsString)
        {
            throw run.Errors.Thrown(FailureKind.Plugin, $"Expected a text as request URL, got: {url}");
        }

        var request = new RequestObject(run, new ConnectorRequest(verb, url.ToString())) { Prototype = Prototype };
        request.Draft.AddParameters(parameters);
        request.Draft.AddPayload(payload);
        return request;
    }

    public async Task<Value> SendAsync(RequestDraft draft)
    {
        var request = await draft.FinishAsync();
        return await run.OutsideAsync(() => run.Operation!.SendAsync(request, run.Cancellation));
    }

    private ObjectInstance Prototype => _prototype ??=
        RequestShapes.Thenable.Instantiate(run.Engine, RequestShapes.Builder.Instantiate(run.Engine));
}
