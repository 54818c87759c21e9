using System.Globalization;
using Emulator.Values;

namespace Emulator.Cli.Commands.Exec;

/// <summary>ISO times in a closure or a continuation are times, as the vendor's tool reads them (connector-sdk.md 9.2).</summary>
internal static class ExecTimes
{
    private static readonly string[] Forms = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    public static Value Of(Value value) => value switch
    {
        TextValue text when text.Text.Length > 19
            && DateTimeOffset.TryParseExact(text.Text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) =>
            new TimeValue(moment, "America/Los_Angeles"),
        ListValue list => ListValue.From(list.Select(Of)),
        RecordValue record => RecordValue.From(record.Select(member => KeyValuePair.Create(member.Key, Of(member.Value)))),
        _ => value,
    };
}
