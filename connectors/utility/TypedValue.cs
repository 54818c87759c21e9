using System.Globalization;
using System.Numerics;
using Emulator.Values;

namespace Emulator.Connectors.Utility;

/// <summary>Values as the declared type of their variable has them (runtime-semantics.md 5.2); what cannot be read stays.</summary>
internal static class TypedValue
{
    private static readonly string[] Yes = ["true", "t", "yes", "y", "1"];
    private static readonly string[] No = ["false", "f", "no", "n", "0"];

    public static Value Of(RecordValue field, Value value) => field["type"].AsText() switch
    {
        _ when value is not (TextValue or RecordValue or ListValue) => value,
        "integer" => Integer(value),
        "number" => Number(value),
        "boolean" => Truth(value),
        "date" => Date(value),
        "date_time" or "timestamp" => Time(value),
        "object" => OfRecord(SchemaText.Read(field["properties"]), value),
        "array" when value is ListValue list && SchemaText.Read(field["properties"]) is { Count: > 0 } fields =>
            ListValue.From(list.Select(item => OfRecord(fields, item))),
        _ => value,
    };

    /// <summary>A record with its members typed; another kind of value as it is.</summary>
    public static Value OfRecord(IReadOnlyList<RecordValue> fields, Value value) => value is not RecordValue record
        ? value
        : fields.Aggregate(record, (typed, field) => typed.TryGet(SchemaText.NameOf(field), out var member)
            ? typed.With(SchemaText.NameOf(field), Of(field, member))
            : typed);

    /// <summary>A new value of a variable in the type that its value has had so far.</summary>
    public static Value Like(Value before, Value value) => before switch
    {
        _ when value is not TextValue => value,
        IntegerValue => Integer(value),
        NumberValue => Number(value),
        BooleanValue => Truth(value),
        DateValue => Date(value),
        TimeValue => Time(value),
        _ => value,
    };

    private static Value Integer(Value value) =>
        BigInteger.TryParse(value.AsText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? Value.Of(whole)
            : Number(value);

    private static Value Number(Value value) =>
        double.TryParse(value.AsText(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Value.Of(number) : value;

    private static Value Truth(Value value) => value.AsText()?.ToLowerInvariant() switch
    {
        { } word when Yes.Contains(word) => true,
        { } word when No.Contains(word) => false,
        _ => value,
    };

    private static Value Date(Value value) =>
        value is TextValue { Text.Length: >= 10 } text
        && DateOnly.TryParseExact(text.Text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DateValue(day)
            : value;

    private static Value Time(Value value) =>
        value.AsText() is { Length: > 10 } text
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? new TimeValue(moment)
            : value;
}
