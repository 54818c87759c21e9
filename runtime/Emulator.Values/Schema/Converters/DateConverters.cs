namespace Emulator.Values.Schema.Converters;

internal static class DateConverters
{
    /// <summary>The calendar day that stands there, whatever the offset.</summary>
    public static Value AsWritten(Value value) => new DateValue(WrittenMoment.Of(value).Day);

    public static Value IsoAsWritten(Value value) => new DateValue(WrittenMoment.Of(value).Day).ToIso();

    /// <summary>The day that it is in the zone.</summary>
    public static Value In(Value value, TimeZoneInfo zone) =>
        new DateValue(DateOnly.FromDateTime(WrittenMoment.Of(value).MovedTo(zone).Moment.DateTime));
}
