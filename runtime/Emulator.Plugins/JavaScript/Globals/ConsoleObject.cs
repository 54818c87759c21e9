using Emulator.Plugins.JavaScript.Running;
using Jint;
using Jint.Native;
using Jint.Native.Json;
using Jint.Native.Object;

namespace Emulator.Plugins.JavaScript.Globals;

/// <summary><c>console.log</c> and its sisters: each call is one line of the connector's own output.</summary>
internal static class ConsoleObject
{
    public static ObjectInstance Make(Engine engine)
    {
        var console = new JsObject(engine);
        var print = engine.Global.Get("puts");
        foreach (var level in new[] { "log", "info", "warn", "error", "debug" })
        {
            console.FastSetDataProperty(level, print);
        }

        return console;
    }

    public static JsValue Print(LambdaRun run, JsValue[] arguments)
    {
        run.Operation?.Print(string.Join(' ', arguments.Select(argument => Text(run.Engine, argument))));
        return JsValue.Undefined;
    }

    private static string Text(Engine engine, JsValue value) =>
        value is ObjectInstance and not Jint.Native.Error.ErrorInstance and not Requests.RequestBuilder
        && new JsonSerializer(engine).Serialize(value) is JsString json
            ? json.ToString()
            : value is Requests.RequestObject request ? request.Draft.Label : value.ToString();
}
