using System.Numerics;
using Emulator.Values;

namespace Emulator.Yaml.Tests;

public sealed class CoreSchemaTests
{
    [TestCase("")]
    [TestCase("~")]
    [TestCase("null")]
    [TestCase("NULL")]
    public void Null_is_written_in_four_ways(string plain) => Assert.That(CoreSchema.Read(plain).IsNull);

    [TestCase("true", true)]
    [TestCase("False", false)]
    public void Truth_values_are_read(string plain, bool truth) =>
        Assert.That(CoreSchema.Read(plain), Is.EqualTo(Value.Of(truth)));

    [TestCase("0", 0)]
    [TestCase("-12", -12)]
    [TestCase("3102", 3102)]
    [TestCase("0x1F", 31)]
    [TestCase("0o17", 15)]
    public void Integers_are_read(string plain, long number) =>
        Assert.That(CoreSchema.Read(plain), Is.EqualTo(Value.Of(number)));

    [TestCase("0.5", 0.5)]
    [TestCase("-1.0", -1.0)]
    [TestCase("1.", 1.0)]
    [TestCase(".5", 0.5)]
    [TestCase("1e3", 1000.0)]
    [TestCase("2.5E-3", 0.0025)]
    public void Numbers_are_read(string plain, double number) =>
        Assert.That(CoreSchema.Read(plain), Is.EqualTo(Value.Of(number)));

    [Test]
    public void A_big_integer_keeps_its_digits() =>
        Assert.That(
            CoreSchema.Read("123456789012345678901234567890"),
            Is.EqualTo(Value.Of(BigInteger.Parse("123456789012345678901234567890"))));

    [TestCase("yes")]
    [TestCase("no")]
    [TestCase("on")]
    [TestCase("tRUE")]
    [TestCase("2026-11-23")]
    [TestCase("007")]
    [TestCase("-007")]
    [TestCase("00.5")]
    [TestCase("+1")]
    [TestCase("+15551234567")]
    [TestCase("1_000")]
    [TestCase("12:30:45")]
    [TestCase("0x")]
    [TestCase("0o8")]
    [TestCase("0xg")]
    [TestCase("1e999")]
    [TestCase(".inf")]
    [TestCase(".nan")]
    [TestCase(".")]
    [TestCase("-")]
    [TestCase("-.")]
    [TestCase("e5")]
    [TestCase("1e")]
    [TestCase("1.5.2")]
    [TestCase("１２")]
    public void Everything_else_is_a_text(string plain) =>
        Assert.That(CoreSchema.Read(plain), Is.EqualTo(Value.Of(plain)));

    [TestCase("a: '1'", "1")]
    [TestCase("a: \"null\"", "null")]
    [TestCase("a: !!str 1", "1")]
    [TestCase("a: |\n  1\n", "1\n")]
    public void Quotes_blocks_and_the_text_tag_make_texts(string yaml, string text)
    {
        var scalar = (YamlScalar)((YamlMap)YamlReaderTests.Read(yaml)).Find("a")!;

        Assert.That(scalar.ToValue(), Is.EqualTo(Value.Of(text)));
    }
}
