using Emulator.Jobs;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Workspaces;

/// <summary>What <c>emulator.yaml</c> says about the workspace; a workspace without the file has the defaults.</summary>
public sealed record WorkspaceSettings
{
    /// <summary>The platform's own default (formulas.md 7: Pacific Time).</summary>
    public const string DefaultZone = "America/Los_Angeles";

    /// <summary>The account's time zone, in which dates and times without a zone are read.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>What jobs may cost: nearly anything at a desk, what the platform allows in its own profile.</summary>
    public JobLimits Limits { get; init; } = JobLimits.Local;

    /// <summary>How large recipes may be.</summary>
    public RecipeLimits RecipeLimits { get; init; } = RecipeLimits.Local;

    /// <summary>Project and environment properties by name.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    /// <summary>False passes over the time that recipes want to wait.</summary>
    public bool WaitsReally { get; init; }

    /// <summary>What is wrong with the file; with an error no job starts.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
