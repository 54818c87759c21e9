using Jint;
using Jint.Native;
using Jint.Native.Object;

namespace Emulator.Plugins.JavaScript.Globals;

/// <summary>What <c>this</c> is in a lambda: the same functions that are globals (connector-sdk.md 0.5).</summary>
internal static class ContextObject
{
    private static readonly JsObjectShape Shape = MakeShape();

    public static ObjectInstance Make(Engine engine) => Shape.Instantiate(engine);

    private static JsObjectShape MakeShape()
    {
        var shape = new JsObjectShape.Builder();
        foreach (var function in HostFunctions.All)
        {
            shape.PerRealmSlot(function.Name, context => context.Engine.Global.Get(function.Name));
        }

        return shape.Build();
    }
}
