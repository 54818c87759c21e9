using Emulator.Sdk;
using Jint;
using Jint.Native;
using Jint.Runtime;
using Jint.Runtime.Interop;

namespace Emulator.Plugins.JavaScript.Running;

/// <summary>Turns a script's promises into tasks of the run's loop, and tasks into promises.</summary>
internal sealed class ScriptPromises(Engine engine, RunLoop loop, ScriptErrors errors)
{
    /// <summary>The value of a promise, once it has one; any other value as it is.</summary>
    /// <exception cref="JavaScriptException">The promise was rejected.</exception>
    public Task<JsValue> SettleAsync(JsValue value)
    {
        if (!value.IsPromise())
        {
            return Task.FromResult(value);
        }

        var settled = new TaskCompletionSource<JsValue>();
        var fulfil = new ClrFunction(engine, string.Empty, (_, arguments) =>
        {
            settled.SetResult(arguments.At(0));
            return JsValue.Undefined;
        });
        var reject = new ClrFunction(engine, string.Empty, (_, arguments) =>
        {
            settled.SetException(new JavaScriptException(arguments.At(0)));
            return JsValue.Undefined;
        });
        engine.Call(value.Get("then"), value, [fulfil, reject]);
        return settled.Task;
    }

    /// <summary>A promise for what the task gives; failures that a script may know of reject it, bugs end the run.</summary>
    public JsValue For(Task<JsValue> task)
    {
        var promise = engine.Advanced.RegisterPromise();
        _ = SettleFromAsync(task, promise.Resolve, promise.Reject);
        return promise.Promise;
    }

    private async Task SettleFromAsync(Task<JsValue> task, Action<JsValue> resolve, Action<JsValue> reject)
    {
        try
        {
            resolve(await task);
        }
        catch (ConnectorException failure)
        {
            reject(errors.ToScript(failure));
        }
        catch (JavaScriptException thrown)
        {
            reject(thrown.Error);
        }
        catch (Exception bug)
        {
            // A bug, a broken limit or a cancellation: the script must not be able to swallow it; the loop rethrows it.
            loop.Abort(bug);
        }
    }
}
