using System.Globalization;
using System.Text.Json;

namespace Emulator.Values.Json;

/// <summary>The one-member records by which typed JSON says what plain JSON has no notation for.</summary>
internal static class TypedTag
{
    public const string Record = "$record";

    private const string Date = "$date";
    private const string Time = "$date_time";
    private const string Zone = "$zone";
    private const string Binary = "$binary";
    private const string Number = "$number";

    public static void WriteScalar(JsonText json, Value value)
    {
        switch (value)
        {
            case DateValue date:
                json.Tagged((Date, date.ToIso()));
                break;
            case TimeValue { Zone: null } time:
                json.Tagged((Time, time.ToIso()));
                break;
            case TimeValue time:
                json.Tagged((Time, time.ToIso()), (Zone, time.Zone));
                break;
            case BinaryValue binary:
                json.Tagged((Binary, binary.ToBase64()));
                break;
            case NumberValue number when !double.IsFinite(number.Number):
                json.Tagged((Number, number.Number.ToString(CultureInfo.InvariantCulture)));
                break;
            default:
                PlainJson.WriteScalar(json, value);
                break;
        }
    }

    public static Value Read(RecordValue tagged)
    {
        try
        {
            return (tagged.Keys.First(), tagged.Count) switch
            {
                (Date, 1) => new DateValue(DateOnly.ParseExact(Text(tagged, Date), "yyyy-MM-dd", CultureInfo.InvariantCulture)),
                (Time, 1) => new TimeValue(Moment(tagged)),
                (Time, 2) when tagged.Has(Zone) => new TimeValue(Moment(tagged), Text(tagged, Zone)),
                (Binary, 1) => new BinaryValue(Convert.FromBase64String(Text(tagged, Binary))),
                (Number, 1) => Value.Of(double.Parse(Text(tagged, Number), CultureInfo.InvariantCulture)),
                _ => throw new FormatException(),
            };
        }
        catch (FormatException)
        {
            throw new JsonException($"This is not typed JSON: {PlainJson.Write(tagged)}");
        }
    }

    private static string Text(RecordValue tagged, string key) =>
        tagged[key] is TextValue text ? text.Text : throw new FormatException();

    private static DateTimeOffset Moment(RecordValue tagged) =>
        DateTimeOffset.ParseExact(Text(tagged, Time), TimeValue.IsoFormat, CultureInfo.InvariantCulture);
}
