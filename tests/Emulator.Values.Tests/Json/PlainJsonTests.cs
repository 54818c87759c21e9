using System.Numerics;
using System.Text;
using System.Text.Json;
using Emulator.Values.Json;

namespace Emulator.Values.Tests.Json;

public sealed class PlainJsonTests
{
    [TestCase("null")]
    [TestCase("true")]
    [TestCase("\"text\"")]
    [TestCase("-12")]
    [TestCase("123456789012345678901234567890")]
    [TestCase("7.0")]
    [TestCase("-0.25")]
    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("""{"b":1,"a":[true,{"c":null}],"":""}""")]
    [TestCase("""{"name":"Zoë <b>&'日本' 😀"}""")]
    public void Reads_and_writes_back_the_same_text(string json)
    {
        Assert.That(PlainJson.Write(PlainJson.Read(json)), Is.EqualTo(json));
    }

    [TestCase("1e3", 1000.0, "1000.0")]
    [TestCase("1E+20", 1e20, "1.0e+20")]
    [TestCase("1e-7", 1e-7, "1.0e-07")]
    [TestCase("1e15", 1e15, "1.0e+15")]
    [TestCase("-0.0", -0.0, "-0.0")]
    public void A_number_with_fraction_or_exponent_is_a_number_and_stays_one(string json, double number, string written)
    {
        var value = PlainJson.Read(json);

        Assert.That(value, Is.EqualTo(Value.Of(number)));
        Assert.That(PlainJson.Write(value), Is.EqualTo(written));
    }

    [Test]
    public void An_integer_keeps_its_digits_at_any_size()
    {
        var value = PlainJson.Read("9223372036854775808");

        Assert.That(value, Is.EqualTo(Value.Of(BigInteger.Pow(2, 63))));
    }

    [Test]
    public void Of_two_members_with_one_name_the_last_wins()
    {
        Assert.That(PlainJson.Read("""{"a":1,"a":2}"""), Is.EqualTo(RecordValue.Of(("a", 2))));
    }

    [Test]
    public void Escapes_are_understood_and_only_the_needed_ones_are_written()
    {
        var value = PlainJson.Read("""  "\"\\\/\b\f\n\r\t\u0001\u00e9\ud83d\ude00"  """);

        Assert.That(value, Is.EqualTo(Value.Of("\"\\/\b\f\n\r\t\u0001é😀")));
        Assert.That(PlainJson.Write(value), Is.EqualTo(""" "\"\\/\b\f\n\r\t\u0001é😀" """.Trim()));
    }

    [Test]
    public void A_lone_surrogate_survives_in_texts_and_in_keys()
    {
        var value = RecordValue.Of(("\udc00k", "a\ud800b"));

        var json = PlainJson.Write(value);

        Assert.That(json, Is.EqualTo("""{"\udc00k":"a\ud800b"}"""));
        Assert.That(PlainJson.Read(json), Is.EqualTo(value));
    }

    [Test]
    public void Days_moments_and_bytes_become_texts()
    {
        var value = ListValue.Of(
            new DateValue(new DateOnly(2026, 11, 23)),
            new TimeValue(new DateTimeOffset(2026, 11, 23, 8, 30, 0, 250, TimeSpan.FromHours(-8)), "America/Los_Angeles"),
            new TimeValue(new DateTimeOffset(2026, 11, 23, 8, 30, 0, TimeSpan.Zero)),
            new BinaryValue("hello"u8.ToArray()));

        Assert.That(
            PlainJson.Write(value),
            Is.EqualTo("""["2026-11-23","2026-11-23T08:30:00.25-08:00","2026-11-23T08:30:00+00:00","aGVsbG8="]"""));
    }

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(double.NegativeInfinity)]
    public void A_number_that_JSON_lacks_is_written_as_null(double number)
    {
        Assert.That(PlainJson.Write(number), Is.EqualTo("null"));
    }

    [Test]
    public void Indented_text_has_a_line_for_each_member()
    {
        var value = RecordValue.Of(("a", ListValue.Of(1, 2)), ("b", RecordValue.Empty));

        Assert.That(
            PlainJson.Write(value, indented: true),
            Is.EqualTo("{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": {}\n}"));
    }

    [Test]
    public void A_byte_order_mark_in_front_is_skipped()
    {
        Assert.That(PlainJson.Read("\ufeff7"), Is.EqualTo(Value.Of(7)));
    }

    [Test]
    public void Bytes_are_the_text_as_UTF_8()
    {
        Assert.That(PlainJson.WriteBytes("é"), Is.EqualTo(Encoding.UTF8.GetBytes("\"é\"")));
    }

    [TestCase("")]
    [TestCase("{")]
    [TestCase("[1,]")]
    [TestCase("1 2")]
    [TestCase("{'a':1}")]
    [TestCase("01")]
    [TestCase("NaN")]
    [TestCase("<html>")]
    public void What_is_not_JSON_is_refused(string text)
    {
        Assert.That(() => PlainJson.Read(text), Throws.InstanceOf<JsonException>());
    }

    [Test]
    public void A_refusal_says_where()
    {
        var refusal = Assert.Catch<JsonException>(() => PlainJson.Read("{\n  \"a\": nope\n}"));

        Assert.That((refusal.LineNumber, refusal.BytePositionInLine), Is.EqualTo((1L, 8L)));
    }

    [Test]
    public void Two_hundred_levels_are_read_and_written_and_one_more_is_refused()
    {
        var deepest = new string('[', 200) + new string(']', 200);
        var deeper = ListValue.Of(PlainJson.Read(deepest));

        Assert.That(PlainJson.Write(PlainJson.Read(deepest)), Is.EqualTo(deepest));
        Assert.That(() => PlainJson.Read($"[{deepest}]"), Throws.InstanceOf<JsonException>());
        Assert.That(() => PlainJson.Write(deeper), Throws.InstanceOf<JsonException>().With.Message.Contains("200 levels"));
    }
}
