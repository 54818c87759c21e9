using Emulator.Plugins.JavaScript.Data;
using Emulator.Values;
using Jint;
using Jint.Native;
using Jint.Native.Object;

namespace Emulator.Plugins.JavaScript.Requests;

/// <summary>
/// Response headers. Their names are lower case with underscores; documentation and connectors write them in other
/// ways too, so <c>headers['Content-Type']</c> finds <c>content_type</c> (connector-sdk.md 3.5).
/// </summary>
internal sealed class HeaderObject : ObjectInstance
{
    public HeaderObject(Engine engine, RecordValue headers)
        : base(engine)
    {
        Prototype = engine.Intrinsics.Object.Get("prototype") as ObjectInstance;
        foreach (var (name, value) in headers)
        {
            FastSetDataProperty(name, ScriptValues.ToScript(engine, value));
        }
    }

    public override JsValue Get(JsValue property, JsValue receiver)
    {
        var value = base.Get(property, receiver);
        return value.IsUndefined() && property is JsString
            ? base.Get(property.ToString().ToLowerInvariant().Replace('-', '_'), receiver)
            : value;
    }
}
