using System.Globalization;
using Emulator.Values;

namespace Emulator.Jobs.Conditions;

/// <summary>Dates and times in conditions: a date is its first moment, in UTC.</summary>
internal static class Moments
{
    /// <summary>The date or time that an ISO text writes, or null.</summary>
    public static Value? Read(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new DateValue(day);
        }

        return text.Length > 10 && char.IsAsciiDigit(text[0])
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? new TimeValue(moment)
            : null;
    }

    public static int Compare(Value left, Value right) => Moment(left).CompareTo(Moment(right));

    private static DateTimeOffset Moment(Value value) => value is TimeValue time
        ? time.Moment
        : new DateTimeOffset(((DateValue)value).Day, TimeOnly.MinValue, TimeSpan.Zero);
}
