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
        foreach (var name in HostFunctions.All.Select(function => function.Name).Concat(HostFunctions.Groups))
        {
            shape.PerRealmSlot(name, context => context.Engine.Global.Get(name));
        }

        return shape.Build();
    }
}
