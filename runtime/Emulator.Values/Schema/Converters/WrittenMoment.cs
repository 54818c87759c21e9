namespace Emulator.Values.Schema.Converters;

/// <summary>A day, a clock time and perhaps an offset, as they were written down somewhere.</summary>
internal sealed record WrittenMoment(DateOnly Day, TimeOnly Clock = default, TimeSpan? Offset = null, string? Zone = null)
{
    /// <exception cref="ConversionException">The value is none of text, date and time, or the text tells no day.</exception>
    public static WrittenMoment Of(Value value) => value switch
    {
        DateValue date => new(date.Day),
        TimeValue time => new(
            DateOnly.FromDateTime(time.Moment.DateTime), TimeOnly.FromDateTime(time.Moment.DateTime), time.Moment.Offset, time.Zone),
        TextValue text => Find(text.Text) ?? throw new ConversionException($"no time information in \"{text.Text}\""),
        _ => throw new ConversionException($"no implicit conversion of {RubyKind.NameOf(value)} into String", "TypeError"),
    };

    /// <summary>What the text says, or null when no day is in it.</summary>
    /// <exception cref="ConversionException">A day, time or offset that cannot be.</exception>
    public static WrittenMoment? Find(string text)
    {
        try
        {
            return IsoMomentText.Find(text) ?? FreeMomentText.Find(text);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new ConversionException("invalid date", "Date::Error");
        }
    }

    /// <summary>The moment at its own offset; without one, by the zone's clock.</summary>
    /// <exception cref="ConversionException">An offset that no place on earth has.</exception>
    public TimeValue In(TimeZoneInfo zone)
    {
        try
        {
            return Offset is { } offset
                ? new TimeValue(new DateTimeOffset(Day.ToDateTime(Clock), offset), Zone)
                : ZonedClock.Read(Day.ToDateTime(Clock), zone);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new ConversionException("invalid date", "Date::Error");
        }
    }

    /// <summary>The same moment by the zone's clock.</summary>
    public TimeValue MovedTo(TimeZoneInfo zone) => ZonedClock.Move(In(zone).Moment, zone);
}
