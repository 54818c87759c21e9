using System.Collections.Concurrent;
using Emulator.Jobs.Linking;
using Emulator.Jobs.Steps;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Jobs.Stubs;

/// <summary>
/// The fields of steps whose connector is not called, as far as the connector knows them without asking its service.
/// One serves many jobs of one account: a suite of tests asks each connector once. Thread-safe.
/// </summary>
/// <param name="zone">The account's time zone, in which dates without a zone are read.</param>
public sealed class OfflineSchemas(TimeZoneInfo zone)
{
    private const int Most = 1000;

    private readonly SchemaConversion _conversion = new(zone);
    private readonly ConcurrentDictionary<Question, StepSchema?> _known = new();

    /// <summary>The fields for that input, or null where they are known to the service alone.</summary>
    internal async ValueTask<StepSchema?> FindAsync(
        LinkedAction link, RecordValue given, TimeProvider time, CancellationToken cancellation)
    {
        var shape = StepShape.Of(link.Connector, link.Action);
        if (shape.IsEmpty)
        {
            return null;
        }

        var key = new Question(shape.Key, shape.Answers(given));
        if (!_known.TryGetValue(key, out var schema))
        {
            schema = await AskAsync(shape, given, time, cancellation);
            if (_known.Count >= Most)
            {
                _known.Clear();
            }

            _known[key] = schema;
        }

        return schema;
    }

    private async ValueTask<StepSchema?> AskAsync(StepShape shape, RecordValue given, TimeProvider time, CancellationToken cancellation)
    {
        try
        {
            var operation = new OfflineOperation(time);
            return new StepSchema(
                shape,
                _conversion,
                shape.InputFields is null ? [] : await shape.InputFields(operation, given, cancellation),
                shape.OutputFields is null ? [] : await shape.OutputFields(operation, given, cancellation));
        }
        catch (ConnectorException)
        {
            return null;
        }
    }

    // A class on purpose: a table of tuples would be compiled at run time.
    private sealed record Question(string Shape, RecordValue Answers);
}
