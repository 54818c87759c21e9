using Emulator.Plugins.JavaScript.Running;
using Emulator.Sdk;
using Emulator.Sdk.Requests;
using Emulator.Values;
using Jint;
using Jint.Native;

namespace Emulator.Plugins.JavaScript.Requests;

/// <summary>
/// What <c>get('views')</c> gives: a request that is sent when it is awaited or given back, and at most once.
/// </summary>
internal sealed class RequestObject(LambdaRun run, ConnectorRequest request)
    : RequestBuilder(run, new RequestDraft(run, request))
{
    private Task<Value>? _sending;
    private JsValue? _promise;

    public Task<Value> SendAsync() => _sending ??= Run.Requests.SendAsync(Draft);

    /// <summary>The promise of the response, the same at every await.</summary>
    public JsValue Promise => _promise ??= Run.Promises.For(AnswerAsync());

    public override void CheckOpen(string method)
    {
        if (_sending is not null)
        {
            throw Run.Errors.Thrown(
                FailureKind.Plugin, $"{method}(…) comes after the request was sent; write it before the await");
        }
    }

    // In Ruby any method sends the request; here only an await can. Reading a member of the unsent request would
    // give a silent undefined, so it is an error that says what is missing.
    public override JsValue Get(JsValue property, JsValue receiver)
    {
        var value = base.Get(property, receiver);
        return value.IsUndefined() && property is JsString
            ? throw Run.Errors.Thrown(
                FailureKind.Plugin,
                $"\"{property}\" is read from a request that has not been sent: write (await {Draft.Label}).{property}")
            : value;
    }

    private async Task<JsValue> AnswerAsync() => Run.Data.ToScript(await SendAsync());
}
