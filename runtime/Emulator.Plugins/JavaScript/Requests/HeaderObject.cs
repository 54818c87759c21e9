using Emulator.Plugins.JavaScript.Data;
using Emulator.Values;
using Jint;
using Jint.Native;
using Jint.Native.Object;

namespace Emulator.Plugins.JavaScript.Requests;

/// <summary>
/// Headers of a response or of a delivery. Connectors and documentation write their names in several ways, so
/// <c>headers['Content-Type']</c>, <c>headers['content-type']</c> and <c>headers.content_type</c> are one (connector-sdk.md 3.5).
/// </summary>
internal sealed class HeaderObject : ObjectInstance
{
    private readonly Dictionary<string, JsValue> _byName = new(StringComparer.Ordinal);

    public HeaderObject(Engine engine, RecordValue headers)
        : base(engine)
    {
        Prototype = engine.Intrinsics.Object.Get("prototype") as ObjectInstance;
        foreach (var (name, value) in headers)
        {
            _byName[Plain(name)] = ScriptValues.ToScript(engine, value);
            FastSetDataProperty(name, _byName[Plain(name)]);
        }
    }

    public override JsValue Get(JsValue property, JsValue receiver)
    {
        var value = base.Get(property, receiver);
        return value.IsUndefined() && property is JsString && _byName.TryGetValue(Plain(property.ToString()), out var found)
            ? found
            : value;
    }

    private static string Plain(string name) => name.ToLowerInvariant().Replace('-', '_');
}
