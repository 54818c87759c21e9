using System.Numerics;
using Emulator.Values;

namespace Emulator.Formulas.Tests;

public sealed class RubyTextTests
{
    [TestCase(1.0, "1.0")]
    [TestCase(-0.0, "-0.0")]
    [TestCase(0.0, "0.0")]
    [TestCase(0.1, "0.1")]
    [TestCase(1234.5, "1234.5")]
    [TestCase(100.0, "100.0")]
    [TestCase(0.0001, "0.0001")]
    [TestCase(0.00001, "1.0e-05")]
    [TestCase(0.000012345, "1.2345e-05")]
    [TestCase(123456789012345.6, "123456789012345.6")]
    [TestCase(1e15, "1.0e+15")]
    [TestCase(1e16, "1.0e+16")]
    [TestCase(1.5e300, "1.5e+300")]
    [TestCase(-2.5e-7, "-2.5e-07")]
    [TestCase(5e-324, "5.0e-324")]
    [TestCase(double.PositiveInfinity, "Infinity")]
    public void A_number_has_the_shape_that_Ruby_gives_it(double number, string text) =>
        Assert.That(RubyText.Of(number), Is.EqualTo(text));

    [Test]
    public void Scalars_read_as_people_write_them()
    {
        Assert.That(RubyText.Of(Value.Null), Is.Empty);
        Assert.That(RubyText.Of(true), Is.EqualTo("true"));
        Assert.That(RubyText.Of(Value.Of(BigInteger.Parse("123456789012345678901"))), Is.EqualTo("123456789012345678901"));
        Assert.That(RubyText.Of(new DateValue(new DateOnly(2026, 11, 23))), Is.EqualTo("2026-11-23"));
        Assert.That(RubyText.Of(new BinaryValue("é"u8.ToArray())), Is.EqualTo("é"));
    }

    [Test]
    public void A_time_keeps_its_offset_and_microseconds()
    {
        var moment = new DateTimeOffset(2026, 11, 23, 9, 5, 0, TimeSpan.FromHours(-8)).AddMicroseconds(120);

        Assert.That(RubyText.Of(new TimeValue(moment, "America/Los_Angeles")), Is.EqualTo("2026-11-23T09:05:00.000120-08:00"));
    }

    [Test]
    public void Lists_and_records_are_inspected()
    {
        var value = ListValue.Of(1, 2.0, "say \"hi\"\n#{x} #x", Value.Null, true, RecordValue.Of(("a b", ListValue.Empty), ("c", "é\u0001\u007f\u001b")));

        Assert.That(RubyText.Of(value), Is.EqualTo("""[1, 2.0, "say \"hi\"\n\#{x} #x", nil, true, {"a b"=>[], "c"=>"é\u0001\u007F\e"}]"""));
    }
}
