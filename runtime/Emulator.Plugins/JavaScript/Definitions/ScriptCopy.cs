using Jint;
using Jint.Native;
using Jint.Runtime;

namespace Emulator.Plugins.JavaScript.Definitions;

/// <summary>Copies plain objects and arrays to the bottom, so that a change to one reading does not show in the next.</summary>
internal static class ScriptCopy
{
    public static JsValue Of(Engine engine, JsValue value) => value switch
    {
        JsArray list => new JsArray(engine, [.. list.ToArray().Select(item => Of(engine, item))]),
        JsObject record => OfRecord(engine, record),
        _ => value,
    };

    private static JsObject OfRecord(Engine engine, JsObject record)
    {
        var copy = new JsObject(engine);
        foreach (var key in record.GetOwnPropertyKeys(Types.String))
        {
            copy.FastSetDataProperty(key.ToString(), Of(engine, record.Get(key)));
        }

        return copy;
    }
}
