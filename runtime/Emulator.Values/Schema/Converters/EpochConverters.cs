namespace Emulator.Values.Schema.Converters;

internal static class EpochConverters
{
    /// <summary>Milliseconds since 1970 become a time in UTC; a text becomes false, as the gem has it.</summary>
    public static Value ParseMillis(Value value) =>
        value is TextValue ? false : Number(value) is { } millis ? At(millis / 1000, TimeZoneInfo.Utc) : Value.Null;

    /// <summary>Numbers are seconds.</summary>
    public static Value RenderMillis(Value value) => (long)Math.Floor(Seconds(value, TimeZoneInfo.Utc) * 1000);

    public static Value ParseSeconds(Value value, TimeZoneInfo zone) =>
        Number(value) is { } seconds ? At(Math.Truncate(seconds), zone) : Value.Null;

    public static Value RenderSeconds(Value value, TimeZoneInfo zone) => (long)Math.Floor(Seconds(value, zone));

    public static Value ParseFractionalSeconds(Value value, TimeZoneInfo zone) =>
        Number(value) is { } seconds ? At(seconds, zone) : Value.Null;

    public static Value RenderFractionalSeconds(Value value, TimeZoneInfo zone) => Seconds(value, zone);

    private static double? Number(Value value) => value switch
    {
        IntegerValue integer => (double)integer.Big,
        NumberValue number => number.Number,
        TextValue text => NumericText.Number(text.Text),
        _ => null,
    };

    private static double Seconds(Value value, TimeZoneInfo zone) =>
        Number(value) ?? (WrittenMoment.Of(value).In(zone).Moment - DateTimeOffset.UnixEpoch).Ticks / (double)TimeSpan.TicksPerSecond;

    private static TimeValue At(double seconds, TimeZoneInfo zone)
    {
        var limit = (DateTimeOffset.MaxValue - DateTimeOffset.UnixEpoch).TotalSeconds;
        if (!(Math.Abs(seconds) < limit - TimeSpan.SecondsPerDay))
        {
            throw new ConversionException("argument out of range");
        }

        return ZonedClock.Move(DateTimeOffset.UnixEpoch.AddTicks((long)Math.Round(seconds * TimeSpan.TicksPerSecond)), zone);
    }
}
