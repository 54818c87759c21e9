using Emulator.Jobs.Journal;
using Emulator.Jobs.Linking;
using Emulator.Jobs.Steps;
using Emulator.Recipes.Steps;
using Emulator.Values;

namespace Emulator.Jobs;

/// <summary>One job while it is walked: what its steps have in common.</summary>
internal sealed class JobRun(Job job, LinkedRecipe recipe, JobPills pills, JobOptions options, JobJournal journal, DateTimeOffset begun)
{
    public Job Job => job;

    public LinkedRecipe Recipe => recipe;

    public JobPills Pills => pills;

    public JobOptions Options => options;

    public JobJournal Journal => journal;

    /// <summary>What the job has been told while it asked for schemas.</summary>
    public SchemaAnswers Asked { get; } = new();

    /// <summary>When this walk began: a job that was cut off has not run in between.</summary>
    public DateTimeOffset Begun => begun;

    /// <summary>How long the job may run; infinite for no limit.</summary>
    public TimeSpan MostTime { get; } = recipe.IsLong ? options.Limits.LongJobTime : options.Limits.JobTime;

    /// <summary>The rounds of the loops around the step at hand, the outermost first, such as <c>3.0</c>.</summary>
    public string Rounds { get; set; } = string.Empty;

    /// <summary>The lists that are being walked, by the number of their loop.</summary>
    public Dictionary<int, LoopList> Loops { get; } = [];

    /// <summary>A step's input as its recipe says, kept in the trace before anything can fail, so that its record shows it.</summary>
    public RecordValue InputOf(ActionStep step, StepTrace trace)
    {
        var input = step.Input.EvaluateRecord(pills, trace.Skip);
        trace.Input = input;
        foreach (var remark in pills.MadeUp.Take())
        {
            trace.Add(remark);
        }

        return input;
    }

    /// <summary>Lets a step's record take effect on what comes after it.</summary>
    public void Keep(StepRecord record)
    {
        foreach (var change in record.Changes)
        {
            pills.Change(change);
        }

        // What a block's own pills stand for is up to the block; its record only ends what others read until then.
        pills.Keep(record.Provider.Length == 0 ? string.Empty : record.As, record.Number, record.Output);
    }

    /// <summary>What the job returns to its caller; null until a step has said it.</summary>
    public Value? Result { get; set; }
}
