using System.Globalization;
using System.Text;

namespace Emulator.Values.Json;

/// <summary>
/// JSON as services and people know it: dates and times are ISO texts, bytes are Base64. Reading gives back records,
/// lists, texts, integers of any size, numbers, booleans and null; a number with a fraction or exponent is a Number.
/// Of two members with one name the last wins. Data nested deeper than 200 levels is refused, both ways.
/// </summary>
public static class PlainJson
{
    /// <exception cref="System.Text.Json.JsonException">The text is not JSON; carries line and byte position.</exception>
    public static Value Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    /// <exception cref="System.Text.Json.JsonException">The text is not JSON; carries line and byte position.</exception>
    public static Value Read(ReadOnlySpan<byte> utf8) => JsonSource.Read(utf8, JsonText.DepthLimit);

    /// <exception cref="System.Text.Json.JsonException">The value is nested too deeply.</exception>
    public static string Write(Value value, bool indented = false)
    {
        var json = new JsonText(indented);
        Write(value);
        return json.ToString();

        void Write(Value part)
        {
            switch (part)
            {
                case ListValue list:
                    json.List(list, Write);
                    break;
                case RecordValue record:
                    json.Record(record, Write);
                    break;
                default:
                    WriteScalar(json, part);
                    break;
            }
        }
    }

    /// <exception cref="System.Text.Json.JsonException">The value is nested too deeply.</exception>
    public static byte[] WriteBytes(Value value) => Encoding.UTF8.GetBytes(Write(value));

    internal static void WriteScalar(JsonText json, Value value)
    {
        switch (value)
        {
            case TextValue text:
                json.Quoted(text.Text);
                break;
            case BooleanValue boolean:
                json.Bare(boolean.Truth ? "true" : "false");
                break;
            case IntegerValue integer:
                json.Bare(integer.ToDigits());
                break;
            case NumberValue number:
                json.Bare(NumberToken(number.Number));
                break;
            case DateValue date:
                json.Quoted(date.ToIso());
                break;
            case TimeValue time:
                json.Quoted(time.ToIso());
                break;
            case BinaryValue binary:
                json.Quoted(binary.ToBase64());
                break;
            default:
                json.Bare("null");
                break;
        }
    }

    // JSON has no infinity and no NaN; ActiveSupport writes null for them too.
    private static string NumberToken(double number)
    {
        if (!double.IsFinite(number))
        {
            return "null";
        }

        // As Ruby writes them, which differs where there is an exponent, or would be one.
        var digits = number.ToString("R", CultureInfo.InvariantCulture);
        return Math.Abs(number) >= 1e15 || digits.Contains('E', StringComparison.Ordinal) ? FloatText.Of(number)
            : digits.Contains('.', StringComparison.Ordinal) ? digits : digits + ".0";
    }
}
