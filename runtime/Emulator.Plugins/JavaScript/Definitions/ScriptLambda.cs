using Emulator.Plugins.JavaScript.Excerpts;
using Emulator.Plugins.JavaScript.Running;
using Emulator.Sdk;
using Jint.Native;

namespace Emulator.Plugins.JavaScript.Definitions;

/// <summary>One function of a connector's definition, found anew in the engine of every run.</summary>
internal sealed class ScriptLambda(ScriptSource source, IReadOnlyList<string> path)
{
    private readonly string _name = string.Join('.', path);
    private readonly LambdaSource _source = new(source, path);

    /// <summary>Calls the function and reads what it gives back.</summary>
    /// <param name="operation">Connection and wire; null for a function that may only compute.</param>
    /// <param name="offered">The arguments; those that the function does not declare are never made.</param>
    /// <param name="read">Reads the settled result while the engine is still there.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <param name="prepare">Sets the run up before the call.</param>
    public ValueTask<T> RunAsync<T>(
        IOperation? operation,
        Func<LambdaRun, IEnumerable<JsValue>> offered,
        Func<LambdaRun, JsValue, Task<T>> read,
        CancellationToken cancellation,
        Action<LambdaRun>? prepare = null) =>
        new(LambdaRun.RunAsync(
            _source.Next(),
            _name,
            operation,
            async run =>
            {
                prepare?.Invoke(run);
                var function = ModuleRoot.At(run.Root, path);
                var result = await run.CallAsync(function, Arguments(run, function, offered(run)));
                return await read(run, result);
            },
            cancellation));

    // The platform cuts the arguments to the declared parameters, and a function that wants more is a mistake
    // (connector-sdk.md 0.2).
    private static JsValue[] Arguments(LambdaRun run, JsValue function, IEnumerable<JsValue> offered)
    {
        var taken = offered.Take(Arity.Most(function)).ToArray();
        var required = Arity.Least(function);
        return taken.Length >= required
            ? taken
            : throw run.Errors.Thrown(
                FailureKind.Plugin, $"{run.Lambda}: wrong number of arguments (given {taken.Length}, expected {required})");
    }
}
