using Emulator.Plugins.JavaScript.Requests;
using Emulator.Plugins.JavaScript.Running;
using Emulator.Values;
using Jint.Native;

namespace Emulator.Plugins.JavaScript.Data;

/// <summary>Turns what a script made into values; requests and promises inside are sent and awaited first.</summary>
internal sealed class LambdaData(LambdaRun run)
{
    /// <summary>
    /// The data in the JavaScript value. Lazy parts are resolved one after the other in the order in which they
    /// stand, as the platform does (connector-sdk.md 0.4); <c>Promise.all</c> is the way to have them at once.
    /// </summary>
    /// <exception cref="Emulator.Sdk.ConnectorException">A request inside was refused.</exception>
    /// <exception cref="Jint.Runtime.JavaScriptException">Something inside is no data, or a promise was rejected.</exception>
    public async Task<Value> ReadAsync(JsValue script)
    {
        var resolved = new Dictionary<JsValue, Value>(ReferenceEqualityComparer.Instance);
        while (true)
        {
            var pass = new DataPass(run, resolved);
            var value = pass.Read(script);
            if (pass.Unresolved.Count == 0)
            {
                return value;
            }

            foreach (var lazy in pass.Unresolved)
            {
                resolved[lazy] = await ResolveAsync(lazy);
            }
        }
    }

    /// <summary>The data as a record; null is the empty record.</summary>
    /// <param name="script">What the script made.</param>
    /// <param name="what">What it is meant to be, for the message.</param>
    /// <exception cref="Jint.Runtime.JavaScriptException">The data is something else.</exception>
    public async Task<RecordValue> ReadRecordAsync(JsValue script, string what) => await ReadAsync(script) switch
    {
        RecordValue record => record,
        { IsNull: true } => RecordValue.Empty,
        var other => throw run.Errors.Thrown(
            Sdk.FailureKind.Plugin, $"{run.Lambda}: {what} must be an object, not {KindName.Of(other)}"),
    };

    /// <summary>The data as it is: for functions that give their result at once.</summary>
    /// <exception cref="Jint.Runtime.JavaScriptException">Something inside is no data yet, or none at all.</exception>
    public Value ReadNow(JsValue script)
    {
        var pass = new DataPass(run, new Dictionary<JsValue, Value>());
        var value = pass.Read(script);
        return pass.Unresolved.Count == 0
            ? value
            : throw run.Errors.Thrown(Sdk.FailureKind.Plugin, $"{run.Lambda}: requests and promises are awaited before they are given to a function");
    }

    public JsValue ToScript(Value value) => ScriptValues.ToScript(run.Engine, value);

    private async Task<Value> ResolveAsync(JsValue lazy) => lazy is RequestObject request
        ? await request.SendAsync()
        : await ReadAsync(await run.Promises.SettleAsync(lazy));
}
