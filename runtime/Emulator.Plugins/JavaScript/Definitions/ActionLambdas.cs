using Emulator.Plugins.Definitions;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Plugins.JavaScript.Definitions;

/// <summary>Makes the delegates that act on the service: execute and the connection's test.</summary>
internal static class ActionLambdas
{
    /// <summary>execute: (connection, input, extended_input_schema, extended_output_schema, continue).</summary>
    public static ExecuteLambda Execute(ScriptLambda lambda, Suspension suspension) => MultiStep.Over(
        (operation, call, cancellation) => lambda.RunAsync(
            operation,
            run => SchemaLambdas.Offer(
                () => run.Data.ToScript(operation.Settings),
                () => run.Data.ToScript(call.Input),
                () => SchemaLambdas.Schema(run, call.InputSchema),
                () => SchemaLambdas.Schema(run, call.OutputSchema),
                () => run.Data.ToScript(call.Continue.IsNull ? RecordValue.Empty : call.Continue)),
            async (run, result) => await run.Data.ReadAsync(result) is { IsNull: false } output ? output : RecordValue.Empty,
            cancellation),
        suspension);

    /// <summary>test: (connection); what it gives back is resolved, since that may be the request that tests.</summary>
    public static TestLambda? Test(ScriptLambda? lambda) => lambda is null ? null : (operation, cancellation) => lambda.RunAsync(
        operation,
        run => SchemaLambdas.Offer(() => run.Data.ToScript(operation.Settings)),
        (run, result) => run.Data.ReadAsync(result),
        cancellation);
}
