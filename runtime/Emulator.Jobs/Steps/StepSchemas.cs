using System.Collections.Concurrent;
using Emulator.Connections;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Jobs.Steps;

/// <summary>
/// The schemas that connectors have given so far. A connector is asked once per version of a connection and set of
/// answers to the config fields: the platform asks when a recipe is edited, so a job must not pay for it at every step.
/// </summary>
internal sealed class StepSchemas(SchemaConversion conversion)
{
    private const int Most = 1000;

    private readonly ConcurrentDictionary<Question, StepSchema> _known = new();

    /// <exception cref="ConnectorException">The connector could not give its fields.</exception>
    public async ValueTask<StepSchema> FindAsync(
        StepShape shape, OpenConnection connection, IOperation operation, RecordValue input, CancellationToken cancellation)
    {
        var key = new Question(shape.Key, connection.Name, connection.Version, shape.Answers(input));
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        // The whole input plays the config fields, as in the vendor's tool (connector-sdk.md 1.7).
        var inputFields = await FieldsAsync(shape.InputFields, operation, input, cancellation);
        var outputFields = await FieldsAsync(shape.OutputFields, operation, input, cancellation);
        var schema = new StepSchema(shape, conversion, inputFields, outputFields);

        // Answers that come from pills may differ in every job of a long-lived host: begin anew rather than grow.
        if (_known.Count >= Most)
        {
            _known.Clear();
        }

        return _known[key] = schema;
    }

    private static ValueTask<IReadOnlyList<Field>> FieldsAsync(
        FieldsLambda? lambda, IOperation operation, RecordValue input, CancellationToken cancellation) =>
        lambda is null ? new([]) : lambda(operation, input, cancellation);

    // A class on purpose: a table of tuples would be compiled at run time.
    private sealed record Question(string Shape, string Connection, int Version, RecordValue Answers);
}
