using System.Globalization;

namespace Emulator.Values.Schema.Converters;

internal static class TimeConverters
{
    private const string IsoSeconds = "yyyy-MM-dd'T'HH:mm:ss";

    /// <summary>The moment with its own offset; without one, the clock of the zone.</summary>
    public static Value In(Value value, TimeZoneInfo zone) => WrittenMoment.Of(value).In(zone);

    public static Value IsoIn(Value value, TimeZoneInfo zone) =>
        WrittenMoment.Of(value).In(zone).Moment.ToString(IsoSeconds + "zzz", CultureInfo.InvariantCulture);

    public static Value MovedToIfReadable(Value value, TimeZoneInfo zone) =>
        value is TextValue text && WrittenMoment.Find(text.Text) is null ? value : WrittenMoment.Of(value).MovedTo(zone);

    public static Value UnlessInteger(Value value) => value is IntegerValue ? value : WrittenMoment.Of(value).In(TimeZoneInfo.Utc);

    public static Value WithoutOffset(Value value) =>
        WrittenMoment.Of(value).In(TimeZoneInfo.Utc).Moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    public static Value Utc(Value value) => WrittenMoment.Of(value).MovedTo(TimeZoneInfo.Utc);

    /// <summary>The moment in UTC, with the mark for UTC that the service expects.</summary>
    public static Value IsoUtc(Value value, string mark) =>
        WrittenMoment.Of(value).MovedTo(TimeZoneInfo.Utc).Moment.ToString(IsoSeconds, CultureInfo.InvariantCulture) + mark;
}
