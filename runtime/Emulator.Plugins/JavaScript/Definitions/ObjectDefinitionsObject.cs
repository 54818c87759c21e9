using Emulator.Plugins.JavaScript.Running;
using Emulator.Sdk;
using Emulator.Values;
using Jint;
using Jint.Native;
using Jint.Native.Object;

namespace Emulator.Plugins.JavaScript.Definitions;

/// <summary>
/// The <c>object_definitions</c> argument (connector-sdk.md 1.7): reading a member runs its <c>fields</c> once per
/// evaluation; every read is a copy of its own. A member whose function is async is a promise.
/// </summary>
internal sealed class ObjectDefinitionsObject : ObjectInstance
{
    private readonly LambdaRun _run;
    private readonly RecordValue _configFields;
    private readonly Dictionary<string, JsValue> _evaluated;
    private readonly string[] _callers;

    public ObjectDefinitionsObject(LambdaRun run, RecordValue configFields)
        : this(run, configFields, new Dictionary<string, JsValue>(StringComparer.Ordinal), [])
    {
    }

    private ObjectDefinitionsObject(
        LambdaRun run, RecordValue configFields, Dictionary<string, JsValue> evaluated, string[] callers)
        : base(run.Engine)
    {
        (_run, _configFields, _evaluated, _callers) = (run, configFields, evaluated, callers);
    }

    public override JsValue Get(JsValue property, JsValue receiver)
    {
        // `await` and JSON.stringify look for these two; neither is the name of a definition.
        if (property is not JsString || property.ToString() is "then" or "toJSON")
        {
            return JsValue.Undefined;
        }

        var name = property.ToString();
        if (_callers.Contains(name))
        {
            throw Mistake($"Infinite recursion occurred in object definition for '{name}'");
        }

        if (!_evaluated.TryGetValue(name, out var fields))
        {
            _evaluated[name] = fields = Evaluate(name);
        }

        return fields.IsPromise() ? _run.Promises.For(CopyAsync(fields)) : ScriptCopy.Of(_run.Engine, fields);
    }

    private JsValue Evaluate(string name)
    {
        var definitions = _run.Root.Get("object_definitions") as ObjectInstance;
        var definition = definitions?.HasOwnProperty(name) == true ? definitions.Get(name) as ObjectInstance : null;
        if (definition?.Get("fields") is not { } function || !function.IsCallable())
        {
            throw Mistake($"Cannot find object definition for '{name}'");
        }

        var settings = _run.Data.ToScript(_run.Operation?.Settings ?? RecordValue.Empty);
        var others = new ObjectDefinitionsObject(_run, _configFields, _evaluated, [.. _callers, name]);
        return _run.Engine.Call(function, _run.Context, [settings, _run.Data.ToScript(_configFields), others]);
    }

    private async Task<JsValue> CopyAsync(JsValue fields) =>
        ScriptCopy.Of(_run.Engine, await _run.Promises.SettleAsync(fields));

    private Jint.Runtime.JavaScriptException Mistake(string message) => _run.Errors.Thrown(FailureKind.Plugin, message);
}
