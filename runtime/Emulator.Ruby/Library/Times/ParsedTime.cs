namespace Emulator.Ruby.Library.Times;

/// <summary>What a text told about a moment, as Ruby's <c>Date._parse</c> answers it; null is what it did not tell.</summary>
internal sealed record ParsedTime
{
    public int? Year { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    public int? DayOfYear { get; init; }

    public int? Weekday { get; init; }

    public int? WeekYear { get; init; }

    public int? Week { get; init; }

    public int? WeekDay { get; init; }

    public int? Hour { get; init; }

    public int? Minute { get; init; }

    public int? Second { get; init; }

    public long? Nanosecond { get; init; }

    /// <summary>Seconds since 1970, from <c>%s</c>.</summary>
    public long? Epoch { get; init; }

    public int? Offset { get; init; }

    /// <summary>True when something was told that <c>String#to_time</c> uses.</summary>
    public bool HasMoment =>
        Year is not null || Month is not null || Day is not null || Hour is not null || Minute is not null || Offset is not null;
}
