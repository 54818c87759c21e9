namespace Emulator.Hosting.Workspaces;

/// <summary>How large a recipe and its surroundings may be; the defaults are the platform's (runtime-semantics.md 1.8).</summary>
public sealed record RecipeLimits
{
    public static readonly RecipeLimits Vendor = new();

    /// <summary>No limits: what the platform would refuse runs here.</summary>
    public static readonly RecipeLimits Local = new()
    {
        Steps = int.MaxValue,
        Bytes = int.MaxValue,
        NameCharacters = int.MaxValue,
        CommentCharacters = int.MaxValue,
        ReportColumns = int.MaxValue,
        Concurrency = int.MaxValue,
        Properties = int.MaxValue,
        PropertyNameCharacters = int.MaxValue,
        PropertyValueCharacters = int.MaxValue,
    };

    public int Steps { get; init; } = 1000;

    /// <summary>Of the recipe's text, in bytes.</summary>
    public int Bytes { get; init; } = 90 * 1024 * 1024;

    public int NameCharacters { get; init; } = 255;

    /// <summary>Of the comment of a step.</summary>
    public int CommentCharacters { get; init; } = 2100;

    /// <summary>Of the job report.</summary>
    public int ReportColumns { get; init; } = 10;

    /// <summary>How many jobs of one recipe may run at once.</summary>
    public int Concurrency { get; init; } = 30;

    /// <summary>How many properties a workspace may have.</summary>
    public int Properties { get; init; } = 1000;

    public int PropertyNameCharacters { get; init; } = 100;

    public int PropertyValueCharacters { get; init; } = 1024;
}
