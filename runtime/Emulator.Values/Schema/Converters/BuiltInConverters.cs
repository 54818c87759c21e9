namespace Emulator.Values.Schema.Converters;

/// <summary>The converters that every connector may name, as connector-sdk.md 6.5 lists them. None is given a blank value.</summary>
internal static class BuiltInConverters
{
    private static readonly Dictionary<string, Func<Value, TimeZoneInfo, Value>> ByName = new(StringComparer.Ordinal)
    {
        ["integer_conversion"] = (value, _) => NumberConverters.LeadingInteger(value),
        ["float_conversion"] = (value, _) => NumberConverters.Float(value),
        ["boolean_conversion"] = (value, _) => BooleanConverter.Truth(value),
        ["item_array_wrap"] = (value, _) => ListConverter.Wrapped(value),

        ["date_conversion"] = (value, _) => DateConverters.AsWritten(value),
        ["date_iso8601_conversion"] = (value, _) => DateConverters.IsoAsWritten(value),
        ["parse_date_output"] = (value, _) => DateConverters.AsWritten(value),
        ["parse_iso8601_date"] = (value, _) => DateConverters.AsWritten(value),
        ["render_iso8601_date"] = (value, _) => DateConverters.IsoAsWritten(value),
        ["render_date_input"] = DateConverters.In,

        ["date_time_conversion"] = TimeConverters.In,
        ["date_time_iso8601_conversion"] = TimeConverters.IsoIn,
        ["convert_date_time"] = TimeConverters.MovedToIfReadable,
        ["convert_to_datetime"] = (value, _) => TimeConverters.UnlessInteger(value),
        ["convert_to_datetime_wo_tz"] = (value, _) => TimeConverters.WithoutOffset(value),
        ["parse_iso8601_timestamp"] = (value, _) => TimeConverters.Utc(value),
        ["render_iso8601_timestamp"] = (value, _) => TimeConverters.IsoUtc(value, "+00:00"),
        ["implicit_utc_time"] = (value, _) => TimeConverters.Utc(value),
        ["implicit_utc_iso8601_time"] = (value, _) => TimeConverters.IsoUtc(value, "Z"),

        ["parse_date_time_epoch_millis"] = (value, _) => EpochConverters.ParseMillis(value),
        ["render_date_time_epoch_millis"] = (value, _) => EpochConverters.RenderMillis(value),
        ["parse_epoch_time"] = EpochConverters.ParseSeconds,
        ["render_epoch_time"] = EpochConverters.RenderSeconds,
        ["parse_float_epoch_time"] = EpochConverters.ParseFractionalSeconds,
        ["render_float_epoch_time"] = EpochConverters.RenderFractionalSeconds,
    };

    public static IReadOnlyCollection<string> Names => ByName.Keys;

    public static Func<Value, Value>? Find(string name, TimeZoneInfo zone) =>
        ByName.TryGetValue(name, out var convert) ? value => convert(value, zone) : null;
}
