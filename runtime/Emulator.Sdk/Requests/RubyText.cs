using System.Globalization;
using Emulator.Values;

namespace Emulator.Sdk.Requests;

/// <summary>Days and moments as Ruby prints them, which is what services of the platform are used to.</summary>
public static class RubyText
{
    /// <summary><c>2020-01-02</c>.</summary>
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>2020-01-02 03:04:05 UTC</c>, or with the offset for other zones.</summary>
    public static string Of(TimeValue time)
    {
        var clock = time.Moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        return IsUtc(time)
            ? $"{clock} UTC"
            : $"{clock} {time.Moment.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", string.Empty, StringComparison.Ordinal)}";
    }

    /// <summary><c>2020-01-02T03:04:05.000Z</c>, as Rails writes times in JSON.</summary>
    public static string Iso(TimeValue time) =>
        time.Moment.ToString("yyyy-MM-dd'T'HH:mm:ss.fff", CultureInfo.InvariantCulture)
        + (IsUtc(time) ? "Z" : time.Moment.ToString("zzz", CultureInfo.InvariantCulture));

    private static bool IsUtc(TimeValue time) => time.Moment.Offset == TimeSpan.Zero && time.Zone is null or "UTC" or "Etc/UTC";
}
