using System.Globalization;

namespace Emulator.TrackVia.Server.Records;

/// <summary>Dates and times as the service writes them: UTC with milliseconds.</summary>
internal static class WireTime
{
    public static string Moment(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
