using System.Globalization;
using System.Text.RegularExpressions;
using Emulator.Values;

namespace Emulator.Hosting.Exec;

/// <summary>ISO times inside <c>closure</c> and <c>continue</c> are times, in the Pacific zone; elsewhere they stay texts.</summary>
internal static class ExecTimes
{
    private const string Zone = "America/Los_Angeles";

    private static readonly Regex IsoTime = new(
        @"\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static readonly TimeZoneInfo Pacific = TimeZoneInfo.FindSystemTimeZoneById(Zone);

    public static RecordValue Read(RecordValue arguments) => RecordValue.From(arguments.Select(member =>
        member.Key is "closure" or "continue" ? KeyValuePair.Create(member.Key, Timed(member.Value)) : member));

    private static Value Timed(Value value) => value switch
    {
        TextValue text when IsoTime.IsMatch(text.Text)
            && DateTimeOffset.TryParse(text.Text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) =>
            new TimeValue(TimeZoneInfo.ConvertTime(moment, Pacific), Zone),
        ListValue list => ListValue.From(list.Select(Timed)),
        RecordValue record => RecordValue.From(record.Select(member => KeyValuePair.Create(member.Key, Timed(member.Value)))),
        _ => value,
    };
}
