using System.Globalization;
using Emulator.Values;

namespace Emulator.Plugins.Definitions;

/// <summary>Reads when a subscription runs out: a time, its text, or seconds since 1970; null for anything else.</summary>
internal static class SubscriptionEnd
{
    public static DateTimeOffset? Of(Value given) => given switch
    {
        TimeValue time => time.Moment,
        IntegerValue { IsBig: false, Small: >= 0 and < 253_402_300_800 } seconds => DateTimeOffset.FromUnixTimeSeconds(seconds.Small),
        TextValue text when DateTimeOffset.TryParse(text.Text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) => moment,
        _ => null,
    };
}
