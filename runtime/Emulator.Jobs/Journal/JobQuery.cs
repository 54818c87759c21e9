namespace Emulator.Jobs.Journal;

/// <summary>Which jobs a list shows; every condition that is given must hold.</summary>
public sealed record JobQuery
{
    /// <summary>The recipe's id or its name; null for all.</summary>
    public string? Recipe { get; init; }

    /// <summary>Any of these; empty for all.</summary>
    public IReadOnlyList<JobState> States { get; init; } = [];

    /// <summary>Only jobs created then or later.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Only jobs that ended before that time.</summary>
    public DateTimeOffset? EndedBefore { get; init; }

    /// <summary>Only the job of this id and those that repeat it.</summary>
    public string? Master { get; init; }

    /// <summary>How many at most.</summary>
    public int Limit { get; init; } = 50;
}
