using Emulator.Jobs.Functions;
using Emulator.Jobs.Journal;
using Emulator.Jobs.Linking;
using Emulator.Jobs.Stubs;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Jobs.Steps;

/// <summary>Runs a call of a connector's action: input, connection, execute with its retries, output.</summary>
internal sealed class ActionRunner(
    StepOpener opener, StepSchemas schemas, StepBoundary boundary, JobDesks desks, StepAnswering answering, TimeProvider time)
{
    /// <summary>Runs the step; with an answer its connector is not called.</summary>
    public Task<StepRecord> RunAsync(LinkedOperation step, StepAnswer? answer, JobRun run, CancellationToken cancellation)
    {
        var begun = StepShapes.Of(step.Step, run);
        return step switch
        {
            _ when answer is not null => boundary.RunAsync(
                begun, step.Step.Place, TimeLimit.None, (trace, token) => answering.AnswerAsync(step, run, answer, trace, token), cancellation),
            _ when IsStubbed(step, run.Options.Stubs) => boundary.RunAsync(
                begun, step.Step.Place, TimeLimit.None, (trace, token) => answering.MakeUpAsync(step, run, trace, token), cancellation),
            LinkedAction { Action.IsLong: true } link => boundary.RunAsync(
                begun, step.Step.Place, TimeLimit.None, (trace, token) => ExecuteAsync(link, run, trace, token), cancellation),
            LinkedAction link => boundary.RunAsync(
                begun, step.Step.Place, LimitOf(run), (trace, token) => ExecuteAsync(link, run, trace, token), cancellation),
            LinkedUnserved unserved => boundary.RunAsync(
                begun, step.Step.Place, TimeLimit.None, (trace, _) => Refuse(unserved, run, trace), cancellation),
            _ => throw new InvalidOperationException($"no runner for {step.GetType().Name}"),
        };
    }

    private TimeLimit LimitOf(JobRun run) => TimeLimit.Of(run, time.GetUtcNow());

    private static bool IsStubbed(LinkedOperation step, StubChoice stubs) => step switch
    {
        LinkedAction { Connector.IsLocal: true } => stubs == StubChoice.All,
        _ => stubs != StubChoice.None,
    };

    private static Task<Value> Refuse(LinkedUnserved step, JobRun run, StepTrace trace)
    {
        _ = run.InputOf(step.Step, trace);
        throw new StepException(FailureKind.Plugin, "Not supported", step.Reason);
    }

    private async Task<Value> ExecuteAsync(LinkedAction link, JobRun run, StepTrace trace, CancellationToken cancellation)
    {
        var given = run.InputOf(link.Step, trace);
        var connection = opener.Open(link.Connector, link.Connection, trace);
        var operation = connection.Start(trace.Owner(run, link.Step.As, desks.Of(run, link.Step.As, trace)));
        var shape = link.Shape;
        if (shape.IsEmpty)
        {
            var rendered = schemas.Render(link.Written, given, run);
            trace.Input = rendered;
            InputSize.Check(rendered, run.Options.Limits);
            var plain = new ActionCall(rendered, [], [], Value.Null);
            var produced = await ExecuteAsync(link.Action, operation, plain, trace, run.Options, cancellation);
            return schemas.Parse(link.Written, StepOutput.AsRecord(produced, "the action's execute"), run, trace);
        }

        var asking = new SchemaOperation(operation, connection, run.Asked);
        var schema = await schemas.FindAsync(shape, connection, asking, given, cancellation);
        var input = schema.Render(given);
        trace.Input = input;
        InputSize.Check(input, run.Options.Limits);
        var actionCall = new ActionCall(input, schema.Input, schema.Output, Value.Null);
        var output = await ExecuteAsync(link.Action, operation, actionCall, trace, run.Options, cancellation);
        return schema.Parse(StepOutput.AsRecord(output, "the action's execute"));
    }

    private async Task<Value> ExecuteAsync(
        ActionDefinition action, IOperation operation, ActionCall call, StepTrace trace, JobOptions options, CancellationToken cancellation)
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

            await options.RetryWaitAsync(delay, time, cancellation);
            trace.Retries++;
        }
    }
}
