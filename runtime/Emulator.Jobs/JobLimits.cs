namespace Emulator.Jobs;

/// <summary>What a job may cost; the defaults are the platform's (runtime-semantics.md 1.8).</summary>
public sealed record JobLimits
{
    public static readonly JobLimits Vendor = new();

    /// <summary>For work at a desk and in CI: what is a matter of the platform's capacity is not limited.</summary>
    public static readonly JobLimits Local = new()
    {
        JobTime = Timeout.InfiniteTimeSpan,
        LongJobTime = Timeout.InfiniteTimeSpan,
        RepeatRounds = int.MaxValue,
        InputBytes = int.MaxValue,
        ListItems = int.MaxValue,
    };

    /// <summary>How many rounds a repeat may run.</summary>
    public int RepeatRounds { get; init; } = 50_000;

    /// <summary>How many items a list variable may hold.</summary>
    public int ListItems { get; init; } = 50_000;

    /// <summary>How much text the input of one step may be, in bytes.</summary>
    public int InputBytes { get; init; } = 5 * 1024 * 1024;

    /// <summary>How deeply recipe functions may call each other. Ours: the platform says nothing.</summary>
    public int CallDepth { get; init; } = 10;

    /// <summary>How long one step may run, its retries included; infinite for no limit.</summary>
    public TimeSpan StepTime { get; init; } = TimeSpan.FromSeconds(180);

    /// <summary>How long a job may run, counted from its start or from where it was resumed; infinite for no limit.</summary>
    public TimeSpan JobTime { get; init; } = TimeSpan.FromMinutes(90);

    /// <summary>The same for a job of a recipe with an action that may take hours, such as a wait.</summary>
    public TimeSpan LongJobTime { get; init; } = TimeSpan.FromHours(24);

    /// <summary>How many characters of a column of the job report are kept.</summary>
    public int ReportCharacters { get; init; } = 256;

    /// <summary>How much of a whole job report is kept, labels included, in bytes.</summary>
    public int ReportBytes { get; init; } = 5 * 1024;

    /// <summary>How many events one poll may give.</summary>
    public int EventsPerPoll { get; init; } = 1000;

    /// <summary>How many polls in a row may find nothing and still ask for more.</summary>
    public int EmptyPolls { get; init; } = 600;

    /// <summary>How long test mode waits for a delivery. Ours: the platform waits until the tester gives up.</summary>
    public TimeSpan DeliveryTime { get; init; } = TimeSpan.FromMinutes(5);
}
