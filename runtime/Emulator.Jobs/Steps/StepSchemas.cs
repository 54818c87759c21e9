using System.Collections.Concurrent;
using Emulator.Connections;
using Emulator.Jobs.Linking;
using Emulator.Jobs.Stubs;
using Emulator.Jobs.Triggers;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Jobs.Steps;

/// <summary>
/// The schemas that connectors have given so far. A connector is asked once per version of a connection and set of
/// answers to the config fields: the platform asks when a recipe is edited, so a job must not pay for it at every step.
/// </summary>
internal sealed class StepSchemas
{
    private const int Most = 1000;

    private readonly SchemaConversion _conversion;
    private readonly SchemaConversion _written;

    private readonly ConcurrentDictionary<Question, StepSchema> _known = new();

    public StepSchemas(TimeZoneInfo zone)
    {
        _conversion = new SchemaConversion(zone);

        // An export names converters of connectors that are not here: such a value stays as it is.
        _written = new SchemaConversion(zone, _ => value => value);
    }

    /// <summary>An input by the fields of its step's export; made-up data is held to neither types nor presence.</summary>
    /// <exception cref="SchemaException">A value that cannot be converted.</exception>
    /// <exception cref="StepException">A required field is missing.</exception>
    public RecordValue Render(WrittenFields written, RecordValue given, JobRun run)
    {
        if (written.Input.Count == 0)
        {
            return given;
        }

        RecordValue input;
        try
        {
            input = _written.RenderAll(written.Input, given);
        }
        catch (SchemaException) when (run.Pills.MadeUp.IsThere)
        {
            return given;
        }

        return run.Options.Stubs == StubChoice.None && SchemaConversion.MissingField(written.Input, input) is { } missing
            ? throw StepException.MissingField(missing)
            : input;
    }

    /// <summary>An output by the fields of its step's export; one that came of made-up data stays as it is where it cannot be converted.</summary>
    /// <exception cref="SchemaException">A value that cannot be converted.</exception>
    public RecordValue Parse(WrittenFields written, RecordValue produced, JobRun run, StepTrace trace)
    {
        try
        {
            return Parse(written, produced);
        }
        catch (SchemaException unreadable) when (run.Pills.MadeUp.IsThere)
        {
            trace.Add($"on made-up data, the output stays as it is: {unreadable.Message}");
            return produced;
        }
    }

    /// <summary>
    /// An event that was given, by the fields of its trigger's export. Nobody can be told of a value that cannot be converted
    /// but who reads the job: it stays as it is.
    /// </summary>
    public TriggerEvent Parse(LinkedTrigger trigger, TriggerEvent given)
    {
        try
        {
            return given with { Data = Parse(trigger.Written, given.Data) };
        }
        catch (SchemaException unreadable)
        {
            return given with { Lines = [.. given.Lines, unreadable.Message] };
        }
    }

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
        var schema = new StepSchema(shape, _conversion, inputFields, outputFields);

        // Answers that come from pills may differ in every job of a long-lived host: begin anew rather than grow.
        if (_known.Count >= Most)
        {
            _known.Clear();
        }

        return _known[key] = schema;
    }

    private RecordValue Parse(WrittenFields written, RecordValue produced) =>
        written.Output.Count == 0 ? produced : _written.Parse(written.Output, produced);

    private static ValueTask<IReadOnlyList<Field>> FieldsAsync(
        FieldsLambda? lambda, IOperation operation, RecordValue input, CancellationToken cancellation) =>
        lambda is null ? new([]) : lambda(operation, input, cancellation);

    // A class on purpose: a table of tuples would be compiled at run time.
    private sealed record Question(string Shape, string Connection, int Version, RecordValue Answers);
}
