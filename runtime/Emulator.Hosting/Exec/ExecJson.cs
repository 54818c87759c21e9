using System.Globalization;
using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Hosting.Exec;

/// <summary>Results as the vendor's tool writes them in JSON (connector-sdk.md 6.3, 9.2).</summary>
public static class ExecJson
{
    /// <summary>Times with three decimals, dates, bytes as 0x….</summary>
    public static Value Of(Value value) => value switch
    {
        TimeValue time => time.Moment.ToString("yyyy-MM-dd'T'HH:mm:ss.fff", CultureInfo.InvariantCulture) + Offset(time.Moment),
        DateValue day => day.ToIso(),
        BinaryValue bytes => "0x" + Convert.ToHexStringLower(bytes.Bytes.Span),
        ListValue list => ListValue.From(list.Select(Of)),
        RecordValue record => RecordValue.From(record.Select(member => KeyValuePair.Create(member.Key, Of(member.Value)))),
        _ => value,
    };

    /// <summary>Times of declared fields have six decimals and always an offset.</summary>
    internal static Value Declared(RecordValue record, IReadOnlyList<Field> fields) => RecordValue.From(record.Select(member =>
    {
        var field = fields.FirstOrDefault(known => known.Name == member.Key);
        return KeyValuePair.Create(member.Key, field is null ? member.Value : Declared(member.Value, field));
    }));

    private static Value Declared(Value value, Field field) => value switch
    {
        TimeValue time => time.Moment.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffffzzz", CultureInfo.InvariantCulture),
        RecordValue record => Declared(record, field.Properties),
        ListValue list => ListValue.From(list.Select(item => Declared(item, field))),
        _ => value,
    };

    private static string Offset(DateTimeOffset moment) =>
        moment.Offset == TimeSpan.Zero ? "Z" : moment.ToString("zzz", CultureInfo.InvariantCulture);
}
