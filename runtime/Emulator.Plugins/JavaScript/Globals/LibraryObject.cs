using Emulator.Plugins.JavaScript.Running;
using Emulator.Sdk;
using Jint;
using Jint.Native;
using Jint.Native.Object;

namespace Emulator.Plugins.JavaScript.Globals;

/// <summary>
/// The <c>workato</c> namespace, also called <c>sdk</c>: <c>parse_json</c> and <c>uuid</c> in this version. An unknown
/// member is an error, as on the platform (connector-sdk.md 7.2).
/// </summary>
internal sealed class LibraryObject(Engine engine) : ObjectInstance(engine)
{
    private static readonly string[] Members = ["parse_json", "uuid"];

    public override JsValue Get(JsValue property, JsValue receiver)
    {
        if (property is not JsString name)
        {
            return JsValue.Undefined;
        }

        return Members.Contains(name.ToString())
            ? Engine.Global.Get(name)
            : throw LambdaRun.Of(Engine).Errors.Thrown(
                FailureKind.Plugin, $"Undefined method '{name}' for \"workato\" namespace");
    }
}
