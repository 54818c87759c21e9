using Emulator.Sdk;
using Emulator.Sdk.Streams;
using Emulator.Values;
using Jint.Native;

namespace Emulator.Plugins.JavaScript.Definitions;

/// <summary>Makes the delegates of methods and streams.</summary>
internal static class MethodLambdas
{
    /// <summary>A reusable method, with just the arguments that are given.</summary>
    public static MethodLambda Method(ScriptLambda lambda) => (operation, arguments, cancellation) => lambda.RunAsync(
        operation,
        run => arguments.Select(run.Data.ToScript),
        (run, result) => run.Data.ReadAsync(result),
        cancellation);

    /// <summary>A stream: (input, from, to, size) to [bytes, eof].</summary>
    public static StreamLambda Stream(ScriptLambda lambda) => (operation, call, cancellation) => lambda.RunAsync(
        operation,
        run => SchemaLambdas.Offer(
            () => run.Data.ToScript(call.Input),
            () => JsNumber.Create(call.From),
            () => JsNumber.Create(call.To),
            () => JsNumber.Create(call.Size)),
        async (run, result) => await run.Data.ReadAsync(result) switch
        {
            ListValue { Count: > 0 } chunk => new StreamChunk(chunk[0], chunk.Count < 2 || chunk[1].IsTruthy),
            var other => throw run.Errors.Thrown(FailureKind.Plugin, $"{run.Lambda} must give [bytes, eof], got: {other}"),
        },
        cancellation);
}
