using Emulator.Plugins.Definitions;
using Emulator.Plugins.JavaScript.Data;
using Emulator.Plugins.JavaScript.Running;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Schema;
using Jint.Native;

namespace Emulator.Plugins.JavaScript.Definitions;

/// <summary>Makes the delegates that describe data: fields, object definitions, pick lists, samples.</summary>
internal static class SchemaLambdas
{
    /// <summary>input_fields and output_fields: (object_definitions, connection, config_fields).</summary>
    public static FieldsLambda? Fields(ScriptLambda? lambda) =>
        lambda is null ? null : (operation, configFields, cancellation) => lambda.RunAsync(
            operation,
            run => Offer(
                () => new ObjectDefinitionsObject(run, configFields),
                () => run.Data.ToScript(operation.Settings),
                () => run.Data.ToScript(configFields)),
            ReadFieldsAsync,
            cancellation);

    /// <summary>The fields of an object definition: (connection, config_fields, object_definitions).</summary>
    public static FieldsLambda ObjectDefinition(ScriptLambda lambda) =>
        (operation, configFields, cancellation) => lambda.RunAsync(
            operation,
            run => Offer(
                () => run.Data.ToScript(operation.Settings),
                () => run.Data.ToScript(configFields),
                () => new ObjectDefinitionsObject(run, configFields)),
            ReadFieldsAsync,
            cancellation);

    /// <summary>extended_fields: (connection).</summary>
    public static ExtendedFieldsLambda? ExtendedFields(ScriptLambda? lambda) =>
        lambda is null ? null : (operation, cancellation) => lambda.RunAsync(
            operation, run => Offer(() => run.Data.ToScript(operation.Settings)), ReadFieldsAsync, cancellation);

    /// <summary>A pick list: (connection, parameters).</summary>
    public static PickListLambda PickList(ScriptLambda lambda) =>
        (operation, parameters, cancellation) => lambda.RunAsync(
            operation,
            run => Offer(() => run.Data.ToScript(operation.Settings), () => run.Data.ToScript(parameters)),
            async (run, result) => await run.Data.ReadAsync(result) switch
            {
                ListValue list => list,
                { IsNull: true } => ListValue.Empty,
                var other => throw run.Errors.Thrown(
                    FailureKind.Plugin, $"{run.Lambda} must give an array of [label, value], not {KindName.Of(other)}"),
            },
            cancellation);

    /// <summary>sample_output: (connection, input).</summary>
    public static SampleLambda? Sample(ScriptLambda? lambda) =>
        lambda is null ? null : (operation, input, cancellation) => lambda.RunAsync(
            operation,
            run => Offer(() => run.Data.ToScript(operation.Settings), () => run.Data.ToScript(input), () => new JsArray(run.Engine)),
            (run, result) => run.Data.ReadAsync(result),
            cancellation);

    /// <summary>Arguments that are made one by one, as far as the function wants them.</summary>
    public static IEnumerable<JsValue> Offer(params Func<JsValue>[] arguments) => arguments.Select(argument => argument());

    /// <summary>A schema as lambdas get to see it: the fields as their author wrote them, with the defaults.</summary>
    public static JsValue Schema(LambdaRun run, IReadOnlyList<Field> fields) =>
        run.Data.ToScript(ListValue.From(fields.Select(field => (Value)field.Source)));

    private static async Task<IReadOnlyList<Field>> ReadFieldsAsync(LambdaRun run, JsValue result) =>
        FieldReader.Read(FieldLists.Flatten(await run.Data.ReadAsync(result)));
}
