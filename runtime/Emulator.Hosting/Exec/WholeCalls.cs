using Emulator.Plugins.Definitions.Paths;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Hosting.Exec;

/// <summary>Runs an action or trigger as a step would: schemas, conversion, required fields (connector-sdk.md 4.1, 5.1).</summary>
internal static class WholeCalls
{
    private static readonly TimeZoneInfo Pacific = TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles");

    public static async ValueTask<Value> CallAsync(
        ConnectorDefinition definition, IOperation operation, string[] path, RecordValue arguments, CancellationToken cancellation)
    {
        var conversion = new SchemaConversion(Pacific, Converters(definition, operation, cancellation));
        var input = arguments["input"] as RecordValue ?? RecordValue.Empty;
        if (path[0] == "actions" && definition.Actions.TryGetValue(path[1], out var action))
        {
            var (fields, outputs) = await SchemasAsync(action.InputFields, action.OutputFields, operation, input, cancellation);
            var given = Checked(conversion, [.. action.ConfigFields, .. fields], input);
            var output = await ExecRetry.RunAsync(
                action,
                operation.Time,
                () => action.Execute(operation, new ActionCall(given, fields, outputs, arguments["continue"]), cancellation),
                cancellation);
            return output is RecordValue record
                ? conversion.Parse(outputs, record)
                : throw Failure("NoMethodError", $"{string.Join('.', path)} must give a Hash (an object, a record), not a {output.Kind.ToString().ToLowerInvariant()}");
        }

        if (path[0] == "triggers" && definition.Triggers.TryGetValue(path[1], out var trigger))
        {
            var (fields, outputs) = await SchemasAsync(trigger.InputFields, trigger.OutputFields, operation, input, cancellation);
            var given = Checked(conversion, [.. trigger.ConfigFields, .. fields], input);
            var schemas = arguments.With("input", given)
                .With("extended_input_schema", Source(fields)).With("extended_output_schema", Source(outputs));
            var isPolled = trigger.Poll is not null && arguments["webhook_payload"].IsNull;
            var events = await PathCalls.CallAsync(
                definition, operation, [.. path, isPolled ? "poll" : "webhook_notification"], schemas, cancellation);
            return isPolled
                ? ((RecordValue)events).With("events", Converted(conversion, outputs, events["events"]))
                : Converted(conversion, outputs, events);
        }

        throw PathFailure.Unknown(string.Join('.', path), [.. path[0] == "actions" ? definition.Actions.Keys : definition.Triggers.Keys]);
    }

    private static async ValueTask<(IReadOnlyList<Field> Input, IReadOnlyList<Field> Output)> SchemasAsync(
        FieldsLambda? input, FieldsLambda? output, IOperation operation, RecordValue config, CancellationToken cancellation) =>
        (input is null ? [] : await input(operation, config, cancellation), output is null ? [] : await output(operation, config, cancellation));

    private static RecordValue Checked(SchemaConversion conversion, IReadOnlyList<Field> fields, RecordValue input)
    {
        var rendered = conversion.Render(fields, input);
        return SchemaConversion.MissingField(fields, rendered) is { } missing
            ? throw Failure("Workato::Connector::Sdk::MissingRequiredInput", missing)
            : rendered;
    }

    private static Value Converted(SchemaConversion conversion, IReadOnlyList<Field> fields, Value events) => events switch
    {
        RecordValue record => conversion.Parse(fields, record),
        ListValue list => ListValue.From(list.Select(item => Converted(conversion, fields, item))),
        _ => events,
    };

    private static ListValue Source(IReadOnlyList<Field> fields) => ListValue.From(fields.Select(Value (field) => field.Source));

    private static Func<string, Func<Value, Value>?> Converters(
        ConnectorDefinition definition, IOperation operation, CancellationToken cancellation) =>
        name => definition.Methods.TryGetValue(name, out var method)
            ? value => method(operation, ListValue.Of(value), cancellation).AsTask().GetAwaiter().GetResult()
            : null;

    private static ConnectorException Failure(string errorClass, string message) =>
        new(FailureKind.Input, message) { ErrorClass = errorClass };
}
