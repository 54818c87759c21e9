using System.Text;
using System.Text.Json;

namespace Emulator.Values.Json;

/// <summary>
/// JSON that loses nothing, for journals and records: a date is <c>{"$date":"2026-11-23"}</c>, a time
/// <c>{"$date_time":"…","$zone":"…"}</c> (no zone, no member), bytes <c>{"$binary":"…"}</c>, and the numbers that JSON
/// lacks <c>{"$number":"NaN"}</c>, <c>"Infinity"</c>, <c>"-Infinity"</c>; a record whose first key starts with
/// <c>$</c> is wrapped in <c>{"$record":…}</c>. All else is as in plain form. Write then read gives an equal value.
/// </summary>
public static class TypedJson
{
    // A wrapped record costs two levels of JSON for one of data; a date at the bottom costs one.
    private const int JsonDepthLimit = (2 * JsonText.DepthLimit) + 1;

    /// <exception cref="JsonException">The text is not JSON or not in this form.</exception>
    public static Value Read(string json) => Understood(JsonSource.Read(Encoding.UTF8.GetBytes(json), JsonDepthLimit));

    /// <exception cref="JsonException">The value is nested too deeply.</exception>
    public static string Write(Value value) => value switch
    {
        NullValue => "null",
        BooleanValue truth => truth.Truth ? "true" : "false",
        ListValue { Count: 0 } => "[]",
        RecordValue { Count: 0 } => "{}",
        _ => Composed(value),
    };

    private static string Composed(Value value)
    {
        var json = new JsonText();
        Write(value);
        return json.ToString();

        void Write(Value part)
        {
            switch (part)
            {
                case ListValue list:
                    json.List(list, Write);
                    break;
                case RecordValue record when StartsWithDollar(record):
                    json.Wrapped(TypedTag.Record, () => json.Record(record, Write));
                    break;
                case RecordValue record:
                    json.Record(record, Write);
                    break;
                default:
                    TypedTag.WriteScalar(json, part);
                    break;
            }
        }
    }

    // From the outside in: what stands inside a $record wrapper must not be taken for a tagged value itself.
    private static Value Understood(Value raw) => raw switch
    {
        ListValue list => ListValue.From(list.Select(Understood)),
        RecordValue record when !StartsWithDollar(record) => Members(record),
        RecordValue { Count: 1 } record when record[TypedTag.Record] is RecordValue wrapped => Members(wrapped),
        RecordValue record => TypedTag.Read(record),
        _ => raw,
    };

    private static RecordValue Members(RecordValue record) =>
        RecordValue.From(record.Select(member => KeyValuePair.Create(member.Key, Understood(member.Value))));

    private static bool StartsWithDollar(RecordValue record) =>
        record.Count > 0 && record.Keys.First().StartsWith('$');
}
