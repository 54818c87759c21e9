using System.Numerics;

namespace Emulator.Values.Tests;

public sealed class ValueTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    private static IEnumerable<Value> OneOfEachKind() =>
    [
        Value.Null, true, false, 1, 2, BigInteger.Pow(10, 30).ToString(), Value.Of(BigInteger.Pow(10, 30)), 1.0, "1", "",
        new DateValue(new DateOnly(2026, 11, 23)), new TimeValue(Noon), new TimeValue(Noon, "UTC"), new TimeValue(Noon.ToOffset(TimeSpan.FromHours(1))),
        new BinaryValue("1"u8.ToArray()), ListValue.Empty, ListValue.Of(1), ListValue.Of(1, 2), ListValue.Of(2, 1),
        RecordValue.Empty, RecordValue.Of(("a", 1)), RecordValue.Of(("a", Value.Null)), RecordValue.Of(("b", 1)),
    ];

    [Test]
    public void A_value_equals_itself_and_no_other()
    {
        var values = OneOfEachKind().ToList();

        var equalPairs = values.SelectMany((left, row) => values.Select((right, column) => (Equal: left.Equals(right), Same: row == column)));

        Assert.That(equalPairs, Has.All.Matches<(bool Equal, bool Same)>(pair => pair.Equal == pair.Same));
    }

    [Test]
    public void Values_made_apart_are_equal_by_content()
    {
        Assert.That(OneOfEachKind().Zip(OneOfEachKind()), Has.All.Matches<(Value, Value)>(pair =>
            pair.Item1.Equals(pair.Item2) && pair.Item1.GetHashCode() == pair.Item2.GetHashCode()));
    }

    [Test]
    public void The_order_of_keys_does_not_matter_to_equality()
    {
        var one = RecordValue.Of(("a", 1), ("b", 2));
        var other = RecordValue.Of(("b", 2), ("a", 1));

        Assert.That(one, Is.EqualTo(other));
        Assert.That(one.GetHashCode(), Is.EqualTo(other.GetHashCode()));
    }

    [Test]
    public void Plain_data_turns_into_values()
    {
        Value nothing = (string?)null;
        Value text = "a";
        Value truth = true;
        Value whole = 7;
        Value fraction = 7.5;

        Assert.That(
            new[] { nothing, text, truth, whole, fraction }.Select(value => value.Kind),
            Is.EqualTo(new[] { ValueKind.Null, ValueKind.Text, ValueKind.Boolean, ValueKind.Integer, ValueKind.Number }));
    }

    [Test]
    public void An_integer_is_big_only_when_it_must_be()
    {
        var small = (IntegerValue)Value.Of(new BigInteger(long.MaxValue));
        var big = (IntegerValue)Value.Of(new BigInteger(long.MaxValue) + 1);

        Assert.That((small.IsBig, small.Small, small), Is.EqualTo((false, long.MaxValue, Value.Of(long.MaxValue))));
        Assert.That((big.IsBig, big.ToDigits(), big.Big), Is.EqualTo((true, "9223372036854775808", new BigInteger(long.MaxValue) + 1)));
    }

    [Test]
    public void A_member_is_found_by_its_key_and_all_else_is_null()
    {
        Value record = RecordValue.Of(("a", RecordValue.Of(("b", 1))));

        Assert.That(record["a"]["b"], Is.EqualTo(Value.Of(1)));
        Assert.That(record["x"]["b"].IsNull, Is.True);
        Assert.That(Value.Of("text")["a"].IsNull, Is.True);
    }

    [Test]
    public void Blank_is_what_Ruby_calls_blank()
    {
        Value[] blank = [Value.Null, false, "", " \n\u00a0", ListValue.Empty, RecordValue.Empty, new BinaryValue(default)];
        Value[] present = [true, 0, 0.0, double.NaN, ".", ListValue.Of(Value.Null), RecordValue.Of(("a", Value.Null)), new DateValue(default)];

        Assert.That(blank, Has.All.Property(nameof(Value.IsBlank)).True);
        Assert.That(present, Has.All.Property(nameof(Value.IsBlank)).False);
    }

    [Test]
    public void Only_null_and_false_are_untrue()
    {
        Assert.That(OneOfEachKind().Where(value => !value.IsTruthy), Is.EqualTo(new[] { Value.Null, Value.Of(false) }));
    }

    [Test]
    public void Only_a_text_has_a_text()
    {
        Assert.That(Value.Of("a").AsText(), Is.EqualTo("a"));
        Assert.That(Value.Of(1).AsText(), Is.Null);
    }

    [Test]
    public void A_value_prints_as_plain_JSON()
    {
        Assert.That(RecordValue.Of(("a", ListValue.Of(1, "x"))).ToString(), Is.EqualTo("""{"a":[1,"x"]}"""));
    }
}
