using Emulator.Jobs.Journal;
using Emulator.Jobs.Linking;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Jobs.Steps;

/// <summary>Runs a call of a connector's action: input, connection, execute with its retries, output.</summary>
internal sealed class ActionRunner(StepOpener opener, StepSchemas schemas, StepBoundary boundary, TimeProvider time)
{
    public Task<StepRecord> RunAsync(LinkedAction link, StepCall call, CancellationToken cancellation)
    {
        var begun = new StepRecord
        {
            Sequence = call.Sequence,
            Number = link.Step.Number,
            As = link.Step.As,
            Provider = link.Step.Provider,
            Name = link.Step.Name,
            MaskData = link.Step.Mask,
            StartedAt = default,
        };
        return boundary.RunAsync(
            begun, link.Step.Place, call.Limit, (trace, token) => ExecuteAsync(link, call, trace, token), cancellation);
    }

    private async Task<Value> ExecuteAsync(
        LinkedAction link, StepCall call, StepTrace trace, CancellationToken cancellation)
    {
        // Kept before anything can fail, so that the record of a failed step shows what went in.
        var given = link.Step.Input.EvaluateRecord(call.Pills);
        trace.Input = given;

        var connection = opener.Open(link.Connector, link.Connection, trace);
        var operation = connection.Start(trace.Owner(call.RecipeId, call.JobId, call.Properties));
        var shape = StepShape.Of(link.Connector, link.Action);
        var asking = new SchemaOperation(operation, connection, call.Asked);
        var schema = await schemas.FindAsync(shape, connection, asking, given, cancellation);
        var input = schema.Render(given);
        trace.Input = input;

        var actionCall = new ActionCall(input, schema.Input, schema.Output, Value.Null);
        var output = await ExecuteAsync(link.Action, operation, actionCall, trace, cancellation);
        return schema.Parse(StepOutput.AsRecord(output, "the action's execute"));
    }

    private async Task<Value> ExecuteAsync(
        ActionDefinition action, IOperation operation, ActionCall call, StepTrace trace, CancellationToken cancellation)
    {
        var rule = new RetryRule(action);
        while (true)
        {
            TimeSpan delay;
            try
            {
                return await action.Execute(operation, call, cancellation);
            }
            catch (ConnectorException refusal) when (rule.DelayAfter(refusal, trace.Retries) is { } wait)
            {
                // Not a failure yet; the last refusal goes on to the boundary.
                delay = wait;
            }

            await Task.Delay(delay, time, cancellation);
            trace.Retries++;
        }
    }
}
