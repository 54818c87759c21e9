using Emulator.Jobs.Journal;
using Emulator.Jobs.Linking;

namespace Emulator.Jobs;

/// <summary>Makes a job of an event and queues it: from here on the event has exactly one job (design decision 7).</summary>
internal sealed class JobQueue(IJobHistory history, TimeProvider time, Identifiers identifiers, JournalMask mask)
{
    /// <summary>Queues a job; what is written, and given back, is masked.</summary>
    public async Task<(QueueOutcome Outcome, QueuedJob Queued)> QueueAsync(
        LinkedRecipe recipe,
        string title,
        StepRecord trigger,
        string? dedupKey,
        TriggerCursor? cursor,
        JobOptions options,
        CancellationToken cancellation)
    {
        var queued = new QueuedJob(
            NewJob(recipe, mask.Apply(title), options),
            mask.Apply(trigger),
            dedupKey,
            cursor is null ? null : cursor with { Closure = mask.Apply(cursor.Closure) });
        return (await history.QueueAsync(queued, cancellation), queued);
    }

    private Job NewJob(LinkedRecipe recipe, string title, JobOptions options)
    {
        var id = options.JobId ?? identifiers.Job();
        return new Job
        {
            Id = id,
            RecipeId = recipe.Id,
            RecipeName = recipe.Recipe.Name,
            RecipeSha256 = recipe.Sha256,
            Title = title,
            CreatedAt = time.GetUtcNow(),
            MasterJobId = options.MasterJobId,
            RepeatCount = options.RepeatCount,
            IsTest = options.IsTest,
            IsTestCase = options.IsTestCase,
            CallingJobId = options.Caller?.Id,
            CallingRecipeId = options.Caller?.RecipeId,
            RootJobId = options.Caller?.RootJobId ?? id,
            RootRecipeId = options.Caller?.RootRecipeId ?? recipe.Id,
        };
    }
}
