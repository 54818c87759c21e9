using Emulator.Jobs.Functions;
using Emulator.Jobs.Journal;
using Emulator.Jobs.Linking;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Jobs.Steps;

/// <summary>
/// Runs actions that work on the job alone: variables, lists, log lines. They are most of what a long loop does, so there is
/// nothing here to wait for and one record a step.
/// </summary>
internal sealed class ImmediateRunner(StepSchemas schemas, StepFailures failures, JobDesks desks, TimeProvider time)
{
    public StepRecord Run(LinkedAction link, JobRun run)
    {
        var trace = new StepTrace();
        var from = time.GetTimestamp();
        var begun = time.GetUtcNow();
        Exception? thrown = null;
        var output = Value.Null;
        try
        {
            TimeLimit.CheckJob(run, begun);
            output = Execute(link, run, trace);
        }
        catch (Exception explained) when (StepFailures.Explain(explained))
        {
            thrown = explained;
        }

        var record = new StepRecord
        {
            Sequence = run.Journal.NextSequence,
            Number = link.Step.Number,
            As = link.Step.As,
            Provider = link.Step.Provider,
            Name = link.Step.Name,
            MaskData = link.Step.Mask,
            Rounds = run.Rounds,
            StartedAt = begun,
            Input = trace.Input,
            Output = output,
            Lines = trace.Lines,
            Changes = trace.Changes,
            Duration = time.GetElapsedTime(from),
        };
        return thrown is null
            ? record
            : record with { Outcome = StepOutcome.Failed, Failure = failures.Of(thrown, record, link.Step.Place) };
    }

    private Value Execute(LinkedAction link, JobRun run, StepTrace trace)
    {
        var given = run.InputOf(link.Step, trace);
        var input = schemas.Render(link.Written, given, run);
        trace.Input = input;
        InputSize.Check(input, run.Options.Limits);
        var operation = new ImmediateOperation(run, desks.Of(run, link.Step.As, trace), trace, time);
        var output = link.Action.Execute(operation, new ActionCall(input, [], [], Value.Null) { Skipped = trace.Skipped }, CancellationToken.None);
        return output.IsCompletedSuccessfully
            ? schemas.Parse(link.Written, StepOutput.AsRecord(output.Result, "the action's execute"), run, trace)
            : throw new InvalidOperationException($"{link.Step.Provider}.{link.Step.Name} is marked immediate and waits");
    }
}
