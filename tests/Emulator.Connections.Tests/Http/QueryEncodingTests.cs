using Emulator.Sdk.Requests;
using System.Net;
using Emulator.Connections.Http;
using Emulator.Values;
using Emulator.Values.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Emulator.Connections.Tests.Http;

public sealed class QueryEncodingTests
{
    [TestCase("""{"b":1,"a":2}""", "a=2&b=1")]
    [TestCase("""{"a":{"c":1}}""", "a%5Bc%5D=1")]
    [TestCase("""{"b":[1,2]}""", "b%5B%5D=1&b%5B%5D=2")]
    [TestCase("""{"d":[{"e":1},{"e":2,"f":3}]}""", "d%5B%5D%5Be%5D=1&d%5B%5D%5Be%5D=2&d%5B%5D%5Bf%5D=3")]
    [TestCase("""{"d":[{"z":1,"a":2}]}""", "d%5B%5D%5Bz%5D=1&d%5B%5D%5Ba%5D=2")]
    [TestCase("""{"o":{"z":1,"a":2}}""", "o%5Ba%5D=2&o%5Bz%5D=1")]
    [TestCase("""{"n":null}""", "n=")]
    [TestCase("""{"e":""}""", "e=")]
    [TestCase("""{"x":[],"y":{},"z":1}""", "z=1")]
    [TestCase("""{"x":[[]]}""", "x%5B%5D%5B%5D=")]
    [TestCase("""{"t":true,"f":false}""", "f=false&t=true")]
    [TestCase("""{"a":"x y&z=1"}""", "a=x+y%26z%3D1")]
    [TestCase("""{"a":"$,*~-_."}""", "a=%24%2C%2A~-_.")]
    [TestCase("""{"a":"é€"}""", "a=%C3%A9%E2%82%AC")]
    [TestCase("""{"a":12345678901234567890}""", "a=12345678901234567890")]
    [TestCase("""{"a":1.0,"b":0.00001,"c":1e20,"d":1234.5}""", "a=1.0&b=1.0e-05&c=1.0e%2B20&d=1234.5")]
    public void A_record_is_written_as_rails_writes_it(string json, string expected) =>
        Assert.That(QueryEncoding.Encode((RecordValue)PlainJson.Read(json)), Is.EqualTo(expected));

    [Test]
    public void Days_and_moments_print_as_in_ruby()
    {
        var record = RecordValue.Of(
            ("day", new DateValue(new DateOnly(2020, 1, 2))),
            ("utc", new TimeValue(new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.Zero))),
            ("zoned", new TimeValue(new DateTimeOffset(2020, 1, 1, 16, 0, 0, TimeSpan.FromHours(-8)), "America/Los_Angeles")));

        Assert.That(
            WebUtility.UrlDecode(QueryEncoding.Encode(record)),
            Is.EqualTo("day=2020-01-02&utc=2020-01-02 03:04:05 UTC&zoned=2020-01-01 16:00:00 -0800"));
    }

    [TestCase(0.0001, "0.0001")]
    [TestCase(0.00001, "1.0e-05")]
    [TestCase(1e15, "1000000000000000.0")]
    [TestCase(1e16, "1.0e+16")]
    [TestCase(1.5e300, "1.5e+300")]
    [TestCase(-2.5, "-2.5")]
    [TestCase(-1.25e-7, "-1.25e-07")]
    [TestCase(0.1, "0.1")]
    [TestCase(123456789.123456, "123456789.123456")]
    [TestCase(-0.0, "-0.0")]
    public void Numbers_print_as_in_ruby(double number, string expected) =>
        Assert.That(RubyText.Of(number), Is.EqualTo(expected));

    [Test]
    public void A_flat_record_comes_back_from_its_query_text() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<Dictionary<NonNull<string>, NonNull<string>>>(),
            pairs =>
            {
                // A lone half of a surrogate pair has no UTF-8 form, so no query can carry it.
                var sound = pairs.Select(pair => (Key: pair.Key.Get, Value: pair.Value.Get))
                    .Where(pair => IsSound(pair.Key) && IsSound(pair.Value)).ToDictionary(pair => pair.Key, pair => pair.Value);
                var record = RecordValue.From(sound.Select(pair => KeyValuePair.Create(pair.Key, Value.Of(pair.Value))));

                var read = QueryReading.Read(QueryEncoding.Encode(record));

                return read.Count == sound.Count && sound.All(pair => read[pair.Key] == pair.Value);
            }).QuickCheckThrowOnFailure();

    [Test]
    public void Every_text_of_a_nested_record_comes_back_in_order() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<NonNull<string>[]>(),
            texts =>
            {
                var sound = texts.Select(text => text.Get).Where(IsSound).ToList();
                var record = RecordValue.Of(("a", RecordValue.Of(("list", ListValue.From(sound.Select(text => Value.Of(text)))))));

                var pieces = QueryEncoding.Encode(record).Split('&', StringSplitOptions.RemoveEmptyEntries);

                return pieces.Select(piece => WebUtility.UrlDecode(piece)).SequenceEqual(sound.Select(text => $"a[list][]={text}"));
            }).QuickCheckThrowOnFailure();

    private static bool IsSound(string text) => !text.Any(char.IsSurrogate);
}
