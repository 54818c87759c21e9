using System.Globalization;
using Emulator.Values;

namespace Emulator.Plugins.JavaScript.Requests;

/// <summary>
/// A Date in a request is what <c>toISOString()</c> gives, in a query or form as in JSON; Ruby's form of a time, which the wire
/// would write there, no author of JavaScript expects.
/// </summary>
internal static class Moments
{
    public static Value Written(Value value) => Has(value) ? Rewritten(value) : value;

    private static bool Has(Value value) => value switch
    {
        TimeValue => true,
        ListValue list => list.Any(Has),
        RecordValue record => record.Any(member => Has(member.Value)),
        _ => false,
    };

    private static Value Rewritten(Value value) => value switch
    {
        TimeValue time => time.Moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        ListValue list => ListValue.From(list.Select(Rewritten)),
        RecordValue record => RecordValue.From(record.Select(member => KeyValuePair.Create(member.Key, Rewritten(member.Value)))),
        _ => value,
    };
}
