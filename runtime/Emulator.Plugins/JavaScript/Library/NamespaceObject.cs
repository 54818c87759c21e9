using Emulator.Plugins.JavaScript.Running;
using Emulator.Sdk;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime.Interop;

namespace Emulator.Plugins.JavaScript.Library;

/// <summary>A namespace as a script sees it. An unknown member is an error, as on the platform (connector-sdk.md 7.2).</summary>
internal sealed class NamespaceObject(Engine engine, ScriptNamespace space) : ObjectInstance(engine)
{
    private readonly Dictionary<string, JsValue> _made = new(StringComparer.Ordinal);

    public override JsValue Get(JsValue property, JsValue receiver)
    {
        // `await` and JSON.stringify look for these two.
        if (property is not JsString || property.ToString() is "then" or "toJSON")
        {
            return JsValue.Undefined;
        }

        var name = property.ToString();
        return _made.TryGetValue(name, out var member) ? member : _made[name] = Make(name);
    }

    private JsValue Make(string name)
    {
        if (space.Inner.TryGetValue(name, out var inner))
        {
            return new NamespaceObject(Engine, inner);
        }

        return space.Functions.TryGetValue(name, out var function)
            ? new ClrFunction(Engine, name, (_, arguments) => function(LambdaRun.Of(Engine), arguments))
            : throw LambdaRun.Of(Engine).Errors.Thrown(FailureKind.Plugin, $"Undefined method '{name}' for \"{space.Name}\" namespace");
    }
}
