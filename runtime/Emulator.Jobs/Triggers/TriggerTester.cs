using Emulator.Formulas;
using Emulator.Jobs.Journal;
using Emulator.Jobs.Linking;
using Emulator.Jobs.Steps;
using Emulator.Recipes.Steps;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Jobs.Triggers;

/// <summary>
/// Test mode (runtime-semantics.md 1.7): takes exactly one event from the recipe's own trigger, the earliest that has no
/// job yet, and queues its job.
/// </summary>
public sealed class TriggerTester
{
    private readonly TimeProvider _time;
    private readonly JournalMask _mask;
    private readonly Lazy<FormulaSurroundings> _formulas;
    private readonly JobQueue _queue;
    private readonly StepOpener _opener;
    private readonly StepSchemas _schemas;
    private readonly StepBoundary _boundary;
    private readonly EventPoll _poll;
    private readonly EventDelivery _delivery;

    public TriggerTester(JobSurroundings surroundings)
    {
        var identifiers = new Identifiers(surroundings.Random);
        _time = surroundings.Time;
        _mask = new JournalMask(surroundings.Mask);
        _formulas = surroundings.Formulas();
        _queue = new JobQueue(surroundings.History, _time, identifiers, _mask);
        _opener = new StepOpener(surroundings.Connections);
        _schemas = new StepSchemas(new SchemaConversion(surroundings.Zone));
        _boundary = new StepBoundary(_time, new StepFailures(_time, identifiers));
        var seen = new SeenEvents(surroundings.History, _mask);
        _poll = new EventPoll(surroundings.History, seen, _mask, _time);
        _delivery = new EventDelivery(seen, _boundary, _time);
    }

    /// <summary>Takes one event: a polling trigger is asked at once, a webhook trigger is subscribed and waited for.</summary>
    /// <param name="recipe">The recipe whose trigger is tested.</param>
    /// <param name="options">The job is marked as a test whatever they say.</param>
    /// <param name="progress">Told in words what is waited for.</param>
    /// <param name="cancellation">Ends the wait; a subscription is ended all the same.</param>
    public async Task<TriggerOutcome> TakeAsync(
        LinkedRecipe recipe, JobOptions options, Action<string> progress, CancellationToken cancellation)
    {
        var asTest = options with { IsTest = true };
        while (true)
        {
            FoundEvent? found = null;
            var attempt = await _boundary.RunAsync(
                Record(recipe.Trigger.Step), recipe.Trigger.Step.Place, TimeLimit.None, FindAsync, cancellation);
            if (found is null || attempt.Failure is not null)
            {
                return new TriggerOutcome(null, _mask.Apply(attempt));
            }

            var (outcome, queued) = await _queue.QueueAsync(
                recipe, found.Title, attempt, found.DedupKey, found.Cursor, asTest, cancellation);

            // Another process took the event, or moved on, between the look and the queue: look again.
            if (outcome == QueueOutcome.Queued)
            {
                return new TriggerOutcome(Event(found, queued), queued.Trigger);
            }

            async Task<Value> FindAsync(StepTrace trace, CancellationToken token)
            {
                found = await FindOneAsync(recipe, asTest, progress, trace, token);
                return found?.Data ?? Value.Null;
            }
        }
    }

    /// <summary>The trigger's own record, to be filled in.</summary>
    internal static StepRecord Record(TriggerStep step) => StepShapes.Of(step, 0);

    private static TriggerEvent Event(FoundEvent found, QueuedJob queued) =>
        new() { Data = found.Data, JobId = queued.Job.Id, Trigger = queued.Trigger };

    private async Task<FoundEvent?> FindOneAsync(
        LinkedRecipe recipe, JobOptions options, Action<string> progress, StepTrace trace, CancellationToken cancellation)
    {
        var call = await ReadyAsync(recipe, options, trace, cancellation);
        if (recipe.IsPolled)
        {
            return await _poll.FindAsync(call, cancellation);
        }

        return call.Trigger.Notification is not null
            ? await _delivery.WaitAsync(call, progress, cancellation)
            : throw new StepException(
                FailureKind.Plugin,
                "Connector code",
                $"nothing can be asked for events of the trigger \"{call.Trigger.Name}\": it is called, or it has neither poll nor "
                + "webhook_notification; give its event with --event FILE");
    }

    private async Task<TriggerCall> ReadyAsync(
        LinkedRecipe recipe, JobOptions options, StepTrace trace, CancellationToken cancellation)
    {
        var link = recipe.Trigger;
        var pills = new JobPills(recipe.Uses, RecordValue.Empty, options.Properties, _formulas);
        var given = link.Step.Input.EvaluateRecord(pills);
        trace.Input = given;
        if (link.Connector is not { } connector || link.Trigger is not { } trigger)
        {
            throw new StepException(
                FailureKind.Plugin,
                "Not supported",
                $"no connector here serves the trigger {link.Step.Provider}: {link.Step.Name}; give an event with --event FILE, or --stub external");
        }

        var connection = _opener.Open(connector, link.Connection, trace);
        var operation = connection.Start(trace.Owner(recipe.Id, string.Empty, options.Properties) with { Step = recipe.Recipe.Trigger.As });
        var asking = new SchemaOperation(operation, connection, new SchemaAnswers());
        var shape = StepShape.Of(connector, trigger);
        var schema = await TimeLimit.OfStep(options.Limits).RunAsync(
            _time, token => _schemas.FindAsync(shape, connection, asking, given, token).AsTask(), cancellation);
        var input = schema.Render(given);
        trace.Input = input;
        return new TriggerCall(recipe, trigger, operation, schema, input, trace, options, pills);
    }
}
