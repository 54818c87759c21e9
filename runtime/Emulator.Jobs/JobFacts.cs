using Emulator.Values;

namespace Emulator.Jobs;

/// <summary>What a job's own pills say about it (runtime-semantics.md 10.10).</summary>
internal static class JobFacts
{
    private static readonly IReadOnlyDictionary<string, Func<Job, Value>> Facts =
        new Dictionary<string, Func<Job, Value>>(StringComparer.Ordinal)
        {
            ["job_id"] = job => job.Id,
            ["job_created_at"] = job => new TimeValue(job.CreatedAt),
            ["repeat_count"] = job => job.RepeatCount,
            ["is_repeat"] = job => job.IsRepeat,
            ["is_test"] = job => job.IsTest,
            ["recipe_id"] = job => job.RecipeId,
            ["recipe_name"] = job => job.RecipeName,
            ["recipe_path"] = job => job.RecipeId,
            ["root_job_id"] = job => job.RootJobId,
            ["root_recipe_id"] = job => job.RootRecipeId,
            ["calling_job_id"] = job => job.CallingJobId,
            ["calling_recipe_id"] = job => job.CallingRecipeId,

            // A workspace on one machine has no pages and no users: nil, as for a fact that is not known.
            ["job_url"] = _ => Value.Null,
            ["recipe_url"] = _ => Value.Null,
            ["user_id"] = _ => Value.Null,
            ["user_name"] = _ => Value.Null,
            ["user_email"] = _ => Value.Null,

            // Those of the recipe.
            ["parameters"] = _ => RecordValue.Empty,
        };

    public static IReadOnlyCollection<string> Names { get; } = [.. Facts.Keys];

    public static RecordValue Of(Job job) =>
        RecordValue.From(Facts.Select(fact => KeyValuePair.Create(fact.Key, fact.Value(job))));
}
