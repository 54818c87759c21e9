using Emulator.Plugins.JavaScript.Running;
using Emulator.Sdk;
using Emulator.Sdk.Requests;
using Emulator.Values;
using Jint;
using Jint.Native;
using Jint.Native.Object;

namespace Emulator.Plugins.JavaScript.Requests;

/// <summary>
/// A request while a script works on it. Parameters and payload stay JavaScript until it is sent: they may hold
/// other requests, and a payload function may change them.
/// </summary>
internal sealed class RequestDraft(LambdaRun run, ConnectorRequest request)
{
    private readonly List<JsValue> _parameters = [];
    private JsValue? _payload;

    public ConnectorRequest Request { get; } = request;

    /// <summary>The request as an author wrote it, for messages.</summary>
    public string Label => $"{Request.Verb.ToLowerInvariant()}('{Request.Url}')";

    public void AddParameters(JsValue parameters)
    {
        if (!parameters.IsNull() && !parameters.IsUndefined())
        {
            _parameters.Add(parameters);
        }
    }

    /// <summary>Objects merge; anything else can only be the whole payload (connector-sdk.md 3.2).</summary>
    public void AddPayload(JsValue payload)
    {
        if (payload.IsNull() || payload.IsUndefined())
        {
            return;
        }

        if (Payload is not { } present)
        {
            _payload = payload;
            return;
        }

        if (!IsRecord(present) || !IsRecord(payload))
        {
            throw run.Errors.Thrown(FailureKind.Plugin, "payload(…): only objects can be merged");
        }

        run.Engine.Call(run.Engine.Intrinsics.Object.Get("assign"), JsValue.Undefined, [present, payload]);
    }

    /// <summary>Lets a function of the script change the payload in place; it starts as an empty object.</summary>
    public void ChangePayload(JsValue change)
    {
        _payload = Payload ?? new JsObject(run.Engine);
        run.Engine.Call(change, JsValue.Undefined, [_payload]);
    }

    /// <summary>Sends the body without rendering it; an object goes out as a form.</summary>
    public void SetBody(JsValue body)
    {
        Request.RequestFormat = RequestFormat.Plain;
        _payload = body;
    }

    /// <summary>The address with the parameters so far.</summary>
    public string CurrentUrl()
    {
        foreach (var parameters in _parameters)
        {
            AddParameters(Moments.Written(run.Data.ReadNow(parameters)));
        }

        _parameters.Clear();
        return Request.CurrentUrl;
    }

    /// <summary>Writes what the script built into the request; requests inside are sent for it.</summary>
    public async Task<ConnectorRequest> FinishAsync()
    {
        foreach (var parameters in _parameters)
        {
            AddParameters(Moments.Written(await run.Data.ReadAsync(parameters)));
        }

        _parameters.Clear();
        if (_payload is not null)
        {
            var payload = await run.Data.ReadAsync(_payload);
            Request.Payload = Request.RequestFormat == RequestFormat.Json ? payload : Moments.Written(payload);
        }

        return Request;
    }

    // A script that adds to a payload which stands in the request already (apply) gets to see that.
    private JsValue? Payload => _payload ?? (Request.Payload.IsNull ? null : _payload = run.Data.ToScript(Request.Payload));

    private void AddParameters(Value parameters)
    {
        if (parameters is RecordValue record)
        {
            Request.Parameters = Request.Parameters.Merge(record);
        }
        else
        {
            Request.RawQuery = parameters is TextValue text ? text.Text : parameters.ToString();
        }
    }

    private static bool IsRecord(JsValue value) =>
        value is ObjectInstance and not (JsArray or JsTypedArray or JsArrayBuffer or RequestBuilder) && !value.IsPromise();
}
