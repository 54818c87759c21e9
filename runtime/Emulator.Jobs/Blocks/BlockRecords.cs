using Emulator.Jobs.Conditions;
using Emulator.Jobs.Journal;
using Emulator.Jobs.Steps;
using Emulator.Recipes.Conditions;
using Emulator.Recipes.Steps;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Jobs.Blocks;

/// <summary>The records of steps that only decide where a job goes on.</summary>
internal sealed class BlockRecords(StepFailures failures, TimeProvider time)
{
    /// <summary>Does the step's own work; what it may throw as a step becomes its failure.</summary>
    /// <param name="step">Whose record it is.</param>
    /// <param name="run">The job.</param>
    /// <param name="work">Gets the input to fill in and gives the output.</param>
    /// <param name="ahead">How many records of the same move come before.</param>
    public StepRecord Of(Step step, JobRun run, Func<Dictionary<string, Value>, Value> work, int ahead = 0)
    {
        var from = time.GetTimestamp();
        var record = StepShapes.Of(step, run, time.GetUtcNow(), StepShapes.KeywordOf(step));
        record = record with { Sequence = record.Sequence + ahead };
        var input = new Dictionary<string, Value>();
        try
        {
            var output = work(input);
            record = record with { Output = output };
        }
        catch (Exception thrown) when (StepFailures.Explain(thrown))
        {
            record = Failed(record, step, thrown);
        }

        return record with
        {
            Input = input.Count == 0 ? Value.Null : RecordValue.From(input),
            Lines = run.Pills.MadeUp.Take(),
            Duration = time.GetElapsedTime(from),
        };
    }

    /// <summary>Whether the condition holds, as the boolean that the platform shows (runtime-semantics.md 1.4).</summary>
    public (StepRecord Record, bool Holds) Asked(Step step, Condition condition, JobRun run, int ahead)
    {
        var from = time.GetTimestamp();
        var begun = time.GetUtcNow();
        var holds = false;
        Exception? thrown = null;
        try
        {
            TimeLimit.CheckJob(run, begun);
            holds = ConditionJudge.Holds(condition, run.Pills);
        }
        catch (Exception explained) when (StepFailures.Explain(explained))
        {
            thrown = run.Pills.MadeUp.Excuses(explained) ? null : explained;
        }

        var record = new StepRecord
        {
            Sequence = run.Journal.NextSequence + ahead,
            Number = step.Number,
            As = step.As,
            Provider = string.Empty,
            Name = StepShapes.KeywordOf(step),
            Rounds = run.Rounds,
            Output = holds,
            Lines = run.Pills.MadeUp.Take(),
            StartedAt = begun,
            Duration = time.GetElapsedTime(from),
        };
        return (thrown is null ? record : Failed(record, step, thrown), holds);
    }

    public StepRecord Failed(StepRecord record, Step step, Exception thrown) =>
        record with { Outcome = StepOutcome.Failed, Output = Value.Null, Failure = failures.Of(thrown, record, step.Place) };

    /// <summary>The failure of a job that its own author ended.</summary>
    public Failure Stopped(StopStep step, string reason)
    {
        var message = reason.Length == 0 ? "the job was stopped with an error" : reason;
        var record = new StepRecord { Sequence = 0, Number = step.Number, As = step.As, Provider = string.Empty, Name = "stop", StartedAt = default };
        return failures.Of(new StepException(FailureKind.Connector, "Stop", message), record, step.Place);
    }
}
