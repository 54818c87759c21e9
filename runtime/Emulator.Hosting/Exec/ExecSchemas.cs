using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Hosting.Exec;

/// <summary>Schemas around a full invocation, as the vendor's tool applies them (connector-sdk.md 4.1).</summary>
internal sealed class ExecSchemas(ConnectorDefinition connector, IOperation operation)
{
    private const string Pacific = "America/Los_Angeles";
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.TryFindSystemTimeZoneById(Pacific, out var zone) ? zone : TimeZoneInfo.Utc;

    private readonly SchemaConversion _conversion = new(Zone, name => Method(connector, operation, name));

    public static async ValueTask<Value> WrittenAsync(
        WrittenLambda? written, FieldsLambda? fields, IOperation operation, RecordValue configFields, CancellationToken cancellation)
    {
        if (written is not null)
        {
            return await written(operation, configFields, Value.Null, cancellation);
        }

        return fields is null ? ListValue.Empty : ListValue.From((await fields(operation, configFields, cancellation)).Select(field => (Value)field.Source));
    }

    /// <summary>A schema that was given, or what the lambda says.</summary>
    public static async ValueTask<IReadOnlyList<Field>> FieldsAsync(
        Value given, FieldsLambda? fields, IOperation operation, RecordValue configFields, CancellationToken cancellation) =>
        given.IsNull ? fields is null ? [] : await fields(operation, configFields, cancellation) : FieldReader.Read(given);

    /// <exception cref="ConnectorException">A required field is missing.</exception>
    /// <exception cref="SchemaException">A value cannot be converted.</exception>
    public RecordValue Render(IReadOnlyList<Field> fields, RecordValue input)
    {
        var rendered = _conversion.Render(fields, input);
        return SchemaConversion.MissingField(fields, rendered) is { } missing
            ? throw new ConnectorException(FailureKind.Input, missing) { ErrorClass = "Workato::Connector::Sdk::MissingRequiredInput" }
            : rendered;
    }

    public Value Parse(IReadOnlyList<Field> fields, Value output) =>
        output is RecordValue record ? ExecJson.Declared(_conversion.Parse(fields, record), fields) : output;

    private static Func<Value, Value>? Method(ConnectorDefinition connector, IOperation operation, string name) =>
        connector.Methods.TryGetValue(name, out var method)
            ? value => method(operation, ListValue.Of(value), CancellationToken.None).AsTask().GetAwaiter().GetResult()
            : null;
}
