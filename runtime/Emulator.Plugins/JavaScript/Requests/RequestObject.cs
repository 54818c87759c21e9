using Emulator.Plugins.JavaScript.Running;
using Emulator.Sdk;
using Emulator.Sdk.Requests;
using Emulator.Values;
using Emulator.Values.Problems;
using Jint;
using Jint.Native;
using Jint.Runtime;

namespace Emulator.Plugins.JavaScript.Requests;

/// <summary>
/// What <c>get('views')</c> gives: a request that is sent when it is awaited or given back, and at most once.
/// </summary>
internal sealed class RequestObject(LambdaRun run, ConnectorRequest request)
    : RequestBuilder(run, new RequestDraft(run, request))
{
    private const string AsText = "is used as a text";

    // What the language reads from an object by itself, when it is put together with a text or gone through.
    private static readonly Dictionary<string, string> SymbolUses = new(StringComparer.Ordinal)
    {
        ["Symbol(Symbol.toPrimitive)"] = AsText, ["Symbol(Symbol.iterator)"] = "is gone through",
    };

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
        var use = property is JsSymbol ? SymbolUses.GetValueOrDefault(property.ToString()) : property.ToString() == "toString" ? AsText : null;
        if (use is not null)
        {
            throw Run.Errors.Thrown(FailureKind.Plugin, $"a request that has not been sent {use}: write await {Draft.Label}");
        }

        var value = base.Get(property, receiver);
        return value.IsUndefined() && property is JsString ? throw Unsent(property.ToString()) : value;
    }

    private JavaScriptException Unsent(string member)
    {
        var near = NearestName.Find(member, BuilderMethods.All.Select(method => method.Name)) is { } method ? $", or did you mean {method}(…)?" : string.Empty;
        return Run.Errors.Thrown(
            FailureKind.Plugin, $"\"{member}\" is read from a request that has not been sent: write (await {Draft.Label}).{member}{near}");
    }

    private async Task<JsValue> AnswerAsync() => Run.Data.ToScript(await SendAsync());
}
