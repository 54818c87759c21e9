using Emulator.Values.Json;
using Emulator.Values.Schema;

namespace Emulator.Values.Tests.Schema.Converters;

/// <summary>A row per rule of connector-sdk.md 6.5; values are in typed JSON, the zone is US Pacific.</summary>
public sealed class BuiltInConverterTests
{
    private const string PacificTime = """{"$date_time":"2020-01-02T03:04:05-08:00"}""";
    private const string EastTime = """{"$date_time":"2020-01-02T03:04:05+05:00"}""";
    private const string UtcTime = """{"$date_time":"2020-01-02T03:04:05+00:00"}""";
    private const string Day = """{"$date":"2020-01-02"}""";

    [TestCase("integer_conversion", "\"12.5\"", "12")]
    [TestCase("integer_conversion", "\"1e3\"", "1")]
    [TestCase("integer_conversion", "\" 7 \"", "7")]
    [TestCase("integer_conversion", "\"1_000\"", "1000")]
    [TestCase("integer_conversion", "\"-3\"", "-3")]
    [TestCase("integer_conversion", "\".5\"", "0")]
    [TestCase("integer_conversion", "\"123456789012345678901\"", "123456789012345678901")]
    [TestCase("integer_conversion", "\"7 apples\"", "\"7 apples\"")]
    [TestCase("integer_conversion", "\"1__0\"", "\"1__0\"")]
    [TestCase("integer_conversion", "\"1.\"", "\"1.\"")]
    [TestCase("integer_conversion", "12.5", "12.5")]
    [TestCase("integer_conversion", "true", "true")]
    [TestCase("float_conversion", "\"1e3\"", "1000.0")]
    [TestCase("float_conversion", "\"7\"", "7.0")]
    [TestCase("float_conversion", "\"true\"", "\"true\"")]
    [TestCase("float_conversion", "7", "7")]
    [TestCase("boolean_conversion", "\"YES\"", "true")]
    [TestCase("boolean_conversion", "\"t\"", "true")]
    [TestCase("boolean_conversion", "\"y\\n\"", "true")]
    [TestCase("boolean_conversion", "1", "true")]
    [TestCase("boolean_conversion", "\"False\"", "false")]
    [TestCase("boolean_conversion", "\"0\"", "false")]
    [TestCase("boolean_conversion", "0", "false")]
    [TestCase("boolean_conversion", "true", "true")]
    [TestCase("item_array_wrap", "1", "[1]")]
    [TestCase("item_array_wrap", "[1,[2,[3]]]", "[1,2,[3]]")]
    [TestCase("item_array_wrap", "[[]]", "null")]
    [TestCase("item_array_wrap", """{"a":1}""", """[{"a":1}]""")]
    public void Numbers_truth_and_lists(string converter, string value, string expected) => Check(converter, value, expected);

    [TestCase("date_conversion", "\"2020-01-02\"", Day)]
    [TestCase("date_conversion", "\"2020-01-02T03:04:05+05:00\"", Day)]
    [TestCase("date_conversion", EastTime, Day)]
    [TestCase("date_conversion", Day, Day)]
    [TestCase("parse_date_output", "\"2020-01-02T23:00:00-08:00\"", Day)]
    [TestCase("parse_iso8601_date", "\"2020-01-02\"", Day)]
    [TestCase("date_iso8601_conversion", "\"2020-01-02T03:04:05+05:00\"", "\"2020-01-02\"")]
    [TestCase("render_iso8601_date", EastTime, "\"2020-01-02\"")]
    [TestCase("render_date_input", EastTime, """{"$date":"2020-01-01"}""")]
    [TestCase("render_date_input", "\"2020-01-02\"", Day)]
    public void Days(string converter, string value, string expected) => Check(converter, value, expected);

    [TestCase("date_time_conversion", "\"2020-01-02T03:04:05+05:00\"", EastTime)]
    [TestCase("date_time_conversion", "\"2020-01-02T03:04:05Z\"", UtcTime)]
    [TestCase("date_time_conversion", "\"2020-01-02 03:04:05\"", PacificTime)]
    [TestCase("date_time_conversion", EastTime, EastTime)]
    [TestCase("date_time_conversion", "\"2020-07-02\"", """{"$date_time":"2020-07-02T00:00:00-07:00"}""")]
    [TestCase("date_time_conversion", Day, """{"$date_time":"2020-01-02T00:00:00-08:00"}""")]
    [TestCase("date_time_conversion", "\"2020-03-08T02:30:00\"", """{"$date_time":"2020-03-08T03:30:00-07:00"}""")]
    [TestCase("date_time_conversion", "\"2020-11-01T01:30:00\"", """{"$date_time":"2020-11-01T01:30:00-07:00"}""")]
    [TestCase("date_time_iso8601_conversion", "\"2020-01-02\"", "\"2020-01-02T00:00:00-08:00\"")]
    [TestCase("date_time_iso8601_conversion", EastTime, "\"2020-01-02T03:04:05+05:00\"")]
    [TestCase("convert_to_datetime", "\"2020-01-02 03:04:05\"", UtcTime)]
    [TestCase("convert_to_datetime", "7", "7")]
    [TestCase("convert_to_datetime_wo_tz", "\"2020-01-02T03:04:05+05:00\"", "\"2020-01-02 03:04:05\"")]
    [TestCase("convert_date_time", "\"2020-01-02T11:04:05Z\"", PacificTime)]
    [TestCase("convert_date_time", "\"soon\"", "\"soon\"")]
    [TestCase("parse_iso8601_timestamp", "\"2020-01-02T08:04:05+05:00\"", UtcTime)]
    [TestCase("render_iso8601_timestamp", "\"2020-01-02T08:04:05+05:00\"", "\"2020-01-02T03:04:05+00:00\"")]
    [TestCase("implicit_utc_time", "\"2020-01-02T03:04:05\"", UtcTime)]
    [TestCase("implicit_utc_iso8601_time", "\"2020-01-02\"", "\"2020-01-02T00:00:00Z\"")]
    public void Times(string converter, string value, string expected) => Check(converter, value, expected);

    [TestCase("parse_date_time_epoch_millis", "1577934245000", UtcTime)]
    [TestCase("parse_date_time_epoch_millis", "\"1577934245000\"", "false")]
    [TestCase("render_date_time_epoch_millis", UtcTime, "1577934245000")]
    [TestCase("render_date_time_epoch_millis", "1.5", "1500")]
    [TestCase("parse_epoch_time", "\"1577963045\"", PacificTime)]
    [TestCase("parse_epoch_time", "1577963045.9", PacificTime)]
    [TestCase("parse_epoch_time", "\"soon\"", "null")]
    [TestCase("render_epoch_time", PacificTime, "1577963045")]
    [TestCase("render_epoch_time", "\"2020-01-02 03:04:05\"", "1577963045")]
    [TestCase("parse_float_epoch_time", "1577963045.5", """{"$date_time":"2020-01-02T03:04:05.5-08:00"}""")]
    [TestCase("render_float_epoch_time", """{"$date_time":"2020-01-02T03:04:05.5+00:00"}""", "1577934245.5")]
    public void Seconds_since_1970(string converter, string value, string expected) => Check(converter, value, expected);

    [TestCase("01/02/2020", "2020-02-01T00:00:00-08:00")]
    [TestCase("1.2.2020 3:04", "2020-02-01T03:04:00-08:00")]
    [TestCase("2020/01/02", "2020-01-02T00:00:00-08:00")]
    [TestCase("20200102", "2020-01-02T00:00:00-08:00")]
    [TestCase("20200102T030405Z", "2020-01-02T03:04:05+00:00")]
    [TestCase("2020-01-02T03:04:05.123456789Z", "2020-01-02T03:04:05.1234567+00:00")]
    [TestCase("2020-01-02T03:04:05,5+0530", "2020-01-02T03:04:05.5+05:30")]
    [TestCase("2020-01-02T03:04-08", "2020-01-02T03:04:00-08:00")]
    [TestCase("2020-01-02 03:04:05 UTC", "2020-01-02T03:04:05+00:00")]
    [TestCase("2020-01-02 03:04:05 -0700", "2020-01-02T03:04:05-07:00")]
    [TestCase("Thu, 02 Jan 2020 03:04:05 GMT", "2020-01-02T03:04:05+00:00")]
    [TestCase("Jan 2nd, 2020 3:04 PM EST", "2020-01-02T15:04:00-05:00")]
    [TestCase("12 am 2 January 2020", "2020-01-02T00:00:00-08:00")]
    [TestCase("Thu Jan 02 03:04:05 2020", "2020-01-02T03:04:05-08:00")]
    public void Texts_in_which_a_time_is_found(string text, string expected)
    {
        var converted = (TimeValue)Convert("date_time_conversion", text);

        Assert.That(converted.ToIso(), Is.EqualTo(expected));
    }

    [TestCase("boolean_conversion", "\"maybe\"", "Can't convert string value maybe to boolean")]
    [TestCase("boolean_conversion", "2", "Can't convert number value 2 to boolean")]
    [TestCase("boolean_conversion", "1.0", "Can't convert type Float to boolean")]
    [TestCase("boolean_conversion", """{"a":1}""", "Can't convert type Hash to boolean")]
    [TestCase("date_conversion", "\"abc\"", "no time information in \"abc\"")]
    [TestCase("date_time_conversion", "\"abc\"", "no time information in \"abc\"")]
    [TestCase("date_time_conversion", "7", "no implicit conversion of Integer into String")]
    [TestCase("date_time_conversion", "\"12/24/2014\"", "invalid date")]
    [TestCase("date_time_conversion", "\"2020-02-30\"", "invalid date")]
    [TestCase("date_time_conversion", "\"2020-01-02T25:00:00\"", "invalid date")]
    [TestCase("date_time_conversion", "\"2020-01-02T03:04:05+99:00\"", "invalid date")]
    [TestCase("parse_epoch_time", "1e300", "argument out of range")]
    [TestCase("parse_epoch_time", """{"$number":"NaN"}""", "argument out of range")]
    public void What_cannot_be_read_is_refused_in_the_platforms_words(string converter, string value, string message)
    {
        Assert.That(
            () => Convert(converter, TypedJson.Read(value)),
            Throws.TypeOf<SchemaException>().With.Message.EqualTo($"Error reading output of field 'a': {message}"));
    }

    private static void Check(string converter, string value, string expected)
    {
        var converted = Convert(converter, TypedJson.Read(value));

        Assert.That(TypedJson.Write(converted), Is.EqualTo(expected));
    }

    // Items of a list would each be converted too; as an output of no list type the converter sees the value alone.
    private static Value Convert(string converter, Value value)
    {
        var fields = FieldReader.Read(RecordValue.Of(("name", "a"), ("parse_output", converter)));
        var conversion = new SchemaConversion(TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles"));
        return conversion.Parse(fields, RecordValue.Of(("a", value)))["a"];
    }
}
