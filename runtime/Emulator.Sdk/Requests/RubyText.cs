using System.Globalization;
using Emulator.Values;

namespace Emulator.Sdk.Requests;

/// <summary>Numbers, days and moments as Ruby prints them, which is what services of the platform are used to.</summary>
public static class RubyText
{
    /// <summary>Plain digits from 0.0001 up to 10^16, else with an exponent of two digits or more; always a fraction.</summary>
    public static string Of(double number)
    {
        if (!double.IsFinite(number))
        {
            return double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
        }

        if (number == 0)
        {
            return double.IsNegative(number) ? "-0.0" : "0.0";
        }

        var parts = number.ToString("E16", CultureInfo.InvariantCulture);
        var exponent = int.Parse(parts.AsSpan(parts.IndexOf('E', StringComparison.Ordinal) + 1), provider: CultureInfo.InvariantCulture);
        if (exponent is >= -4 and < 16)
        {
            var plain = decimal.Parse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture)
                .ToString(CultureInfo.InvariantCulture);
            return plain.Contains('.', StringComparison.Ordinal) ? plain : plain + ".0";
        }

        var shortest = number.ToString("R", CultureInfo.InvariantCulture).Split('E')[0];
        var digits = shortest.Replace(".", string.Empty, StringComparison.Ordinal).TrimStart('-').TrimStart('0').TrimEnd('0');
        return $"{(number < 0 ? "-" : "")}{digits[0]}.{(digits.Length > 1 ? digits[1..] : "0")}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}";
    }

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
