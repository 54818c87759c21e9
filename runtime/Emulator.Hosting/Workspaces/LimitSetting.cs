namespace Emulator.Hosting.Workspaces;

/// <summary>One key under <c>limits</c> of <c>emulator.yaml</c>.</summary>
/// <param name="Name">The key, its unit in it.</param>
/// <param name="Meaning">What is limited, for the docs.</param>
/// <param name="Get">The limit as the setting writes it; null for none.</param>
/// <param name="Set">The limits with this one changed; null takes it off.</param>
public sealed record LimitSetting(
    string Name, string Meaning, Func<WorkspaceLimits, int?> Get, Func<WorkspaceLimits, int?, WorkspaceLimits> Set)
{
    internal static LimitSetting OfJob(string name, string meaning, Func<Jobs.JobLimits, int> get, Func<Jobs.JobLimits, int, Jobs.JobLimits> set) => new(
        name, meaning, limits => Shown(get(limits.Jobs)), (limits, number) => limits with { Jobs = set(limits.Jobs, number ?? int.MaxValue) });

    internal static LimitSetting OfTime(
        string name, string meaning, Func<Jobs.JobLimits, TimeSpan> get, Func<Jobs.JobLimits, TimeSpan, Jobs.JobLimits> set) => new(
        name,
        meaning,
        limits => get(limits.Jobs) is var time && time == Timeout.InfiniteTimeSpan ? null : (int)time.TotalSeconds,
        (limits, number) => limits with { Jobs = set(limits.Jobs, number is { } seconds ? TimeSpan.FromSeconds(seconds) : Timeout.InfiniteTimeSpan) });

    internal static LimitSetting OfRecipe(string name, string meaning, Func<RecipeLimits, int> get, Func<RecipeLimits, int, RecipeLimits> set) => new(
        name, meaning, limits => Shown(get(limits.Recipes)), (limits, number) => limits with { Recipes = set(limits.Recipes, number ?? int.MaxValue) });

    private static int? Shown(int limit) => limit == int.MaxValue ? null : limit;
}
