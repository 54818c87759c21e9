using System.Text.Json;
using Emulator.Values.Json;

namespace Emulator.Values.Tests.Json;

public sealed class TypedJsonTests
{
    private static readonly DateTimeOffset Moment = new DateTimeOffset(2026, 11, 23, 8, 30, 0, TimeSpan.FromHours(-8)).AddTicks(1234567);

    private static IEnumerable<TestCaseData> Forms()
    {
        yield return new(new DateValue(new DateOnly(2026, 11, 23)), """{"$date":"2026-11-23"}""");
        yield return new(new TimeValue(Moment), """{"$date_time":"2026-11-23T08:30:00.1234567-08:00"}""");
        yield return new(
            new TimeValue(Moment, "America/Los_Angeles"),
            """{"$date_time":"2026-11-23T08:30:00.1234567-08:00","$zone":"America/Los_Angeles"}""");
        yield return new(new BinaryValue("hello"u8.ToArray()), """{"$binary":"aGVsbG8="}""");
        yield return new(Value.Of(double.NaN), """{"$number":"NaN"}""");
        yield return new(Value.Of(double.NegativeInfinity), """{"$number":"-Infinity"}""");
        yield return new(Value.Of(2.0), "2.0");
        yield return new(RecordValue.Of(("$date", "mine"), ("b", 1)), """{"$record":{"$date":"mine","b":1}}""");
        yield return new(
            RecordValue.Of(("$record", RecordValue.Of(("$date", "2026-11-23")))),
            """{"$record":{"$record":{"$record":{"$date":"2026-11-23"}}}}""");
        yield return new(
            RecordValue.Of(("b", ListValue.Of(new DateValue(new DateOnly(1, 2, 3)))), ("$c", Value.Null)),
            """{"b":[{"$date":"0001-02-03"}],"$c":null}""");
    }

    [TestCaseSource(nameof(Forms))]
    public void Every_kind_has_its_form_and_comes_back_equal(Value value, string json)
    {
        Assert.That(TypedJson.Write(value), Is.EqualTo(json));
        Assert.That(TypedJson.Read(json), Is.EqualTo(value));
    }

    [Test]
    public void Negative_zero_keeps_its_sign()
    {
        var back = (NumberValue)TypedJson.Read(TypedJson.Write(-0.0));

        Assert.That(double.IsNegative(back.Number), Is.True);
    }

    [Test]
    public void A_value_at_the_depth_limit_comes_back_even_when_every_level_is_wrapped()
    {
        Value value = new DateValue(new DateOnly(2026, 1, 1));
        for (var level = 0; level < 200; level++)
        {
            value = RecordValue.Of(("$r", value));
        }

        Assert.That(TypedJson.Read(TypedJson.Write(value)), Is.EqualTo(value));
    }

    [TestCase("""{"$date":"23.11.2026"}""")]
    [TestCase("""{"$date":7}""")]
    [TestCase("""{"$date":"2026-11-23","more":1}""")]
    [TestCase("""{"$date_time":"2026-11-23T08:30:00"}""")]
    [TestCase("""{"$binary":"#"}""")]
    [TestCase("""{"$number":"many"}""")]
    [TestCase("""{"$record":7}""")]
    [TestCase("""{"$unknown":"x"}""")]
    [TestCase("""{"$date":""")]
    public void What_is_not_in_this_form_is_refused(string json)
    {
        Assert.That(() => TypedJson.Read(json), Throws.InstanceOf<JsonException>());
    }
}
