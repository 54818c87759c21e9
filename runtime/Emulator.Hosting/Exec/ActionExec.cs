using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Hosting.Exec;

/// <summary>An action as a whole, or one of its lambdas.</summary>
internal static class ActionExec
{
    public static async ValueTask<Value> RunAsync(
        ConnectorDefinition connector, ActionDefinition action, string[] rest, ExecCall call, IOperation operation, CancellationToken cancellation)
    {
        switch (rest)
        {
            case []:
                return await InvokeAsync(connector, action, call, operation, cancellation);
            case ["execute"]:
                var input = await ExecSchemas.FieldsAsync(call.ExtendedInputSchema, null, operation, call.ConfigFields, cancellation);
                var output = await ExecSchemas.FieldsAsync(call.ExtendedOutputSchema, null, operation, call.ConfigFields, cancellation);
                return await action.Execute(operation, new ActionCall(call.Input as RecordValue ?? RecordValue.Empty, input, output, call.Continue), cancellation);
            case ["input_fields"]:
                return await ExecSchemas.WrittenAsync(action.WrittenInputFields, action.InputFields, operation, call.ConfigFields, cancellation);
            case ["output_fields"]:
                return await ExecSchemas.WrittenAsync(action.WrittenOutputFields, action.OutputFields, operation, call.ConfigFields, cancellation);
            case ["sample_output"]:
                return action.SampleOutput is null ? Value.Null : await action.SampleOutput(operation, call.Input as RecordValue ?? RecordValue.Empty, cancellation);
            default:
                throw ExecPaths.Unknown(call.Path);
        }
    }

    private static async ValueTask<Value> InvokeAsync(
        ConnectorDefinition connector, ActionDefinition action, ExecCall call, IOperation operation, CancellationToken cancellation)
    {
        // The whole raw input plays the config fields.
        var given = call.Input as RecordValue ?? RecordValue.Empty;
        var schemas = new ExecSchemas(connector, operation);
        var inputFields = await ExecSchemas.FieldsAsync(call.ExtendedInputSchema, action.InputFields, operation, given, cancellation);
        var outputFields = await ExecSchemas.FieldsAsync(call.ExtendedOutputSchema, action.OutputFields, operation, given, cancellation);
        var input = schemas.Render([.. action.ConfigFields, .. inputFields], given);
        var output = await action.Execute(operation, new ActionCall(input, inputFields, outputFields, call.Continue), cancellation);
        return output switch
        {
            NullValue => RecordValue.Empty,
            RecordValue => schemas.Parse(outputFields, output),
            _ => throw new ConnectorException(FailureKind.Plugin, $"the execute lambda must give a Hash, it gave {output}") { ErrorClass = "NoMethodError" },
        };
    }
}
