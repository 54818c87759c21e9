using System.Globalization;
using System.Text.Json;
using Emulator.TrackVia.Server.Tables;

namespace Emulator.TrackVia.Server.Records.Values;

/// <summary>
/// Reads dates and date-times: ISO-8601 first, then the forms that people in the United States write.
/// </summary>
internal static class DateReader
{
    private static readonly string[] DateForms =
        ["yyyy-M-d", "yyyy/M/d", "yyyyMMdd", "M/d/yyyy", "MMM d, yyyy", "MMMM d, yyyy", "d MMM yyyy"];

    private static readonly string[] ZonedForms =
    [
        "yyyy-M-d'T'H:m:s.FFFFFFFK", "yyyy-M-d'T'H:m:sK", "yyyy-M-d'T'H:mK",
        "yyyy-M-d'T'H:m:s.FFFFFFFzzz", "yyyy-M-d'T'H:m:szzz", "yyyy-M-d'T'H:mzzz",
        "yyyy-M-d H:m:s.FFFFFFFK", "yyyy-M-d H:m:szzz",
    ];

    private static readonly string[] LocalForms =
    [
        "yyyy-M-d'T'H:m:s.FFFFFFF", "yyyy-M-d'T'H:m", "yyyy-M-d H:m:s.FFFFFFF", "yyyy-M-d H:m",
        "M/d/yyyy H:m:s", "M/d/yyyy H:m", "M/d/yyyy h:m tt", "M/d/yyyy h:m:s tt", .. DateForms,
    ];

    public static DateValue Date(Field field, JsonElement json)
    {
        var text = TextOf(json);
        if (DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date))
        {
            return new DateValue(date);
        }

        // Of a date-time only its own date counts, whatever its zone.
        return HasZone(text) && Zoned(text) is { } zoned ? Day(zoned.DateTime)
            : Local(text) is { } local ? Day(local)
            : throw BadValue.For(field, json);
    }

    /// <param name="field">The field, for the refusal.</param>
    /// <param name="json">The value.</param>
    /// <param name="timeZone">The caller's zone, in which a time without one is meant.</param>
    public static MomentValue Moment(Field field, JsonElement json, string timeZone)
    {
        var text = TextOf(json);
        if (HasZone(text) && Zoned(text) is { } zoned)
        {
            return new MomentValue(InMilliseconds(zoned.ToUniversalTime()));
        }

        return Local(text) is { } local && UserTime.IsConvertible(local)
            ? new MomentValue(InMilliseconds(UserTime.ToUtc(local, timeZone)))
            : throw BadValue.For(field, json);
    }

    private static string TextOf(JsonElement json) => json.ValueKind == JsonValueKind.String ? json.GetString()!.Trim() : "";

    private static bool HasZone(string text) =>
        text.EndsWith('Z') || (text.Length > 6 && (text[^6] is '+' or '-' || text[^5] is '+' or '-') && text.Contains(':'));

    private static DateTimeOffset? Zoned(string text) =>
        DateTimeOffset.TryParseExact(text, ZonedForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? moment
            : null;

    private static DateTime? Local(string text) =>
        DateTime.TryParseExact(text, LocalForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var moment)
            ? moment
            : null;

    private static DateValue Day(DateTime moment) => new(DateOnly.FromDateTime(moment));

    private static DateTimeOffset InMilliseconds(DateTimeOffset moment) =>
        moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerMillisecond));
}
