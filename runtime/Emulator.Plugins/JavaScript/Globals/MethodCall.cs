using Emulator.Plugins.JavaScript.Running;
using Emulator.Sdk;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;

namespace Emulator.Plugins.JavaScript.Globals;

/// <summary><c>call('name', …)</c>: runs one of the connector's own methods in the same context.</summary>
internal static class MethodCall
{
    public static JsValue Run(LambdaRun run, JsValue[] arguments)
    {
        var name = TypeConverter.ToString(arguments.At(0));
        var methods = run.Root.Get("methods") as ObjectInstance;
        var method = methods?.HasOwnProperty(name) == true ? methods.Get(name) : JsValue.Undefined;
        if (method.IsUndefined())
        {
            throw run.Errors.Thrown(FailureKind.Plugin, $"Method '{name}' does not exists");
        }

        if (!method.IsCallable())
        {
            throw run.Errors.Thrown(FailureKind.Plugin, $"Expected lambda for method '{name}' definition, got: {method}");
        }

        CheckCount(run, name, method, arguments.Length - 1);
        return run.Engine.Call(method, run.Context, arguments[1..]);
    }

    // Unlike the lambdas' arguments, those of call are never cut to size (connector-sdk.md 0.2).
    private static void CheckCount(LambdaRun run, string name, JsValue method, int given)
    {
        var most = Arity.Most(method);
        var least = Arity.Least(method);
        if (given < least || given > most)
        {
            var expected = most == int.MaxValue ? $"{least}+" : least == most ? $"{least}" : $"{least}..{most}";
            throw run.Errors.Thrown(
                FailureKind.Plugin, $"method '{name}': wrong number of arguments (given {given}, expected {expected})");
        }
    }
}
