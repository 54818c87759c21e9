using Emulator.Plugins.JavaScript.Data;
using Emulator.Plugins.JavaScript.Running;
using Emulator.Sdk;
using Emulator.Sdk.MultiStep;
using Emulator.Values;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;

namespace Emulator.Plugins.JavaScript.Globals;

/// <summary><c>reinvoke_after({ seconds, continue, temp_output })</c>: leaves execute, which is called again (connector-sdk.md 4.3).</summary>
internal static class Reinvocation
{
    private const double LongestWait = 86_400;

    public static JsValue Ask(LambdaRun run, JsValue[] arguments)
    {
        if (arguments.At(0) is not ObjectInstance asked || !run.Lambda.EndsWith(".execute", StringComparison.Ordinal))
        {
            throw run.Errors.Thrown(FailureKind.Plugin, "reinvoke_after({ seconds, continue }) stands in execute alone");
        }

        var seconds = asked.Get("seconds").IsNumber() ? asked.Get("seconds").AsNumber() : 0;
        run.Leave(new ReinvokeException(
            TimeSpan.FromSeconds(Math.Clamp(seconds, 0, LongestWait)), Data(run, asked.Get("continue")), Data(run, asked.Get("temp_output"))));

        // Only ends what runs now: the run is over whatever the script does with it.
        throw run.Errors.Thrown(FailureKind.Plugin, "the action asked to be called again");
    }

    private static Value Data(LambdaRun run, JsValue given)
    {
        var pass = new DataPass(run, new Dictionary<JsValue, Value>());
        var data = pass.Read(given);
        return pass.Unresolved.Count == 0
            ? data
            : throw run.Errors.Thrown(FailureKind.Plugin, "reinvoke_after takes data: await requests before");
    }
}
