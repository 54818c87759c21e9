using Emulator.Jobs;
using Emulator.Jobs.Journal;
using Emulator.Recipes;

namespace Emulator.Testing.FromJob;

/// <summary>A job of the history, of which a test case is to be made.</summary>
/// <param name="Job">The job, ended.</param>
/// <param name="Steps">Its journal, the trigger first.</param>
/// <param name="Recipe">The recipe as it is now.</param>
/// <param name="RecipeName">How the test file names the recipe.</param>
public sealed record JobCase(Job Job, IReadOnlyList<StepRecord> Steps, Recipe Recipe, string RecipeName)
{
    /// <summary>When the job began to run: what the test's clock shows.</summary>
    public DateTimeOffset Began => Job.StartedAt ?? Job.CreatedAt;

    /// <summary>True for a moment that the job took from its clock: in another run it is another one.</summary>
    internal bool IsOfTheRun(DateTimeOffset moment) =>
        moment >= Began.AddMinutes(-1) && moment <= (Job.CompletedAt ?? Began).AddMinutes(1);
}
