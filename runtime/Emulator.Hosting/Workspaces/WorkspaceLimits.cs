using Emulator.Jobs;

namespace Emulator.Hosting.Workspaces;

/// <summary>Every limit of a workspace.</summary>
/// <param name="Jobs">What a job may cost.</param>
/// <param name="Recipes">How large a recipe may be.</param>
public sealed record WorkspaceLimits(JobLimits Jobs, RecipeLimits Recipes)
{
    /// <summary>The platform's.</summary>
    public static readonly WorkspaceLimits Vendor = new(JobLimits.Vendor, RecipeLimits.Vendor);

    /// <summary>For work at a desk and in CI.</summary>
    public static readonly WorkspaceLimits Local = new(JobLimits.Local, RecipeLimits.Local);
}
