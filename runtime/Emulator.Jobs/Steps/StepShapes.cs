using Emulator.Jobs.Journal;
using Emulator.Recipes.Steps;
using Emulator.Values;

namespace Emulator.Jobs.Steps;

/// <summary>The records of steps that call nobody, and what records of one kind of step have in common.</summary>
internal static class StepShapes
{
    /// <summary>A record to be filled in, with the job's next sequence.</summary>
    public static StepRecord Of(Step step, JobRun run, DateTimeOffset at, string name) => new()
    {
        Sequence = run.Journal.NextSequence,
        Number = step.Number,
        As = step.As,
        Provider = string.Empty,
        Name = name,
        Rounds = run.Rounds,
        StartedAt = at,
    };

    public static StepRecord Of(OperationStep step, JobRun run) => Of(step, run.Journal.NextSequence) with { Rounds = run.Rounds };

    public static StepRecord Of(OperationStep step, int sequence) => new()
    {
        Sequence = sequence,
        Number = step.Number,
        As = step.As,
        Provider = step.Provider,
        Name = step.Name,
        MaskData = step.Mask,
        StartedAt = default,
    };

    /// <summary>The record says so, and pills to the step are nil (runtime-semantics.md 3.8, 3.9).</summary>
    public static StepRecord Skipped(Step step, JobRun run, DateTimeOffset at)
    {
        var record = step is OperationStep operation ? Of(operation, run) : Of(step, run, at, KeywordOf(step));
        return record with { Outcome = StepOutcome.Skipped, StartedAt = at, Output = Value.Null };
    }

    /// <summary>The platform's word for the kind of a step (recipe-format 5).</summary>
    public static string KeywordOf(Step step) => step switch
    {
        IfStep => "if",
        ElseIfStep => "elsif",
        ElseStep => "else",
        ForeachStep => "foreach",
        RepeatStep => "repeat",
        WhileStep => "while_condition",
        TryStep => "try",
        CatchStep => "catch",
        StopStep => "stop",
        TriggerStep => "trigger",
        _ => "action",
    };
}
