using Emulator.Jobs.Functions;
using Emulator.Jobs.Journal;
using Emulator.Jobs.Linking;
using Emulator.Jobs.Stubs;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Jobs.Steps;

/// <summary>Runs a call of a connector's action: input, connection, execute with its retries, output.</summary>
internal sealed class ActionRunner(StepOpener opener, StepSchemas schemas, StepBoundary boundary, JobDesks desks, TimeProvider time)
{
    public Task<StepRecord> RunAsync(LinkedOperation step, JobRun run, CancellationToken cancellation)
    {
        var begun = StepShapes.Of(step.Step, run);
        return step switch
        {
            _ when IsStubbed(step, run.Options.Stubs) => boundary.RunAsync(
                begun, step.Step.Place, TimeLimit.None, (trace, token) => MakeUpAsync(step, run, trace, token), cancellation),
            LinkedAction { Action.IsImmediate: true } link => boundary.RunAsync(
                begun, step.Step.Place, TimeLimit.None, (trace, token) => ExecuteAsync(link, run, trace, token), cancellation),
            LinkedAction { Action.IsLong: true } link => boundary.RunAsync(
                begun, step.Step.Place, TimeLimit.None, (trace, token) => ExecuteAsync(link, run, trace, token), cancellation),
            LinkedAction link => boundary.RunAsync(
                begun, step.Step.Place, LimitOf(run), (trace, token) => ExecuteAsync(link, run, trace, token), cancellation),
            LinkedUnserved unserved => boundary.RunAsync(
                begun, step.Step.Place, TimeLimit.None, (trace, _) => Refuse(unserved, run, trace), cancellation),
            _ => throw new InvalidOperationException($"no runner for {step.GetType().Name}"),
        };
    }

    private TimeLimit LimitOf(JobRun run) => TimeLimit.Of(run.Options.Limits, time.GetUtcNow() - run.Begun);

    private static bool IsStubbed(LinkedOperation step, StubChoice stubs) => step switch
    {
        LinkedAction { Action.IsImmediate: true } => false,
        LinkedAction { Connector.IsLocal: true } => stubs == StubChoice.All,
        _ => stubs != StubChoice.None,
    };

    private async Task<Value> MakeUpAsync(LinkedOperation step, JobRun run, StepTrace trace, CancellationToken cancellation)
    {
        var given = step.Step.Input.EvaluateRecord(run.Pills);
        trace.Input = given;
        trace.Add(MadeUpOutput.Mark);
        var fields = (step as LinkedAction)?.Action.OutputFields;
        return await MadeUpOutput.OfAsync(step.Step, fields, given, run.Recipe.Wishes.For(step.Step.As), time, cancellation);
    }

    private static Task<Value> Refuse(LinkedUnserved step, JobRun run, StepTrace trace)
    {
        trace.Input = step.Step.Input.EvaluateRecord(run.Pills);
        throw new StepException(FailureKind.Plugin, "Not supported", step.Reason);
    }

    private async Task<Value> ExecuteAsync(LinkedAction link, JobRun run, StepTrace trace, CancellationToken cancellation)
    {
        // Kept before anything can fail, so that the record of a failed step shows what went in.
        var given = link.Step.Input.EvaluateRecord(run.Pills);
        trace.Input = given;
        var connection = opener.Open(link.Connector, link.Connection, trace);
        var operation = connection.Start(trace.Owner(run, link.Step.As, desks.Of(run, link.Step.As, trace)));
        var shape = StepShape.Of(link.Connector, link.Action);
        if (shape.IsEmpty)
        {
            return StepOutput.AsRecord(
                await ExecuteAsync(link.Action, operation, new ActionCall(given, [], [], Value.Null), trace, cancellation), "the action's execute");
        }

        var asking = new SchemaOperation(operation, connection, run.Asked);
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
