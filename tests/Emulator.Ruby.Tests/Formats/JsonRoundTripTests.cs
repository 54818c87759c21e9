using System.Numerics;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Tests.Support;
using Emulator.Values.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Emulator.Ruby.Tests.Formats;

/// <summary>What is written as JSON is read back as it was: integers keep their digits, floats stay floats, texts their letters.</summary>
public sealed class JsonRoundTripTests
{
    private static readonly string[] Pieces =
        ["a", "\"", "\\", "/", "<&>", "\0", "\n", "\u001f", "\u007f", "\u2028", "\u2029", "é", "日本", "😀", "\\u0041", "{", "null", " ", "\ufeff", "\uffff"];

    private static readonly double[] Fractions =
        [0.0, -0.0, 0.1, 1.0, -1.5, 1e15, 1e16, 1e20, 1e22, 1e23, 1e300, double.MaxValue, double.Epsilon, 5e-5, 1e-4, 123456789012345680.0, 2.2250738585072014e-308];

    [Test]
    public void A_value_is_read_back_from_its_json() => Rule.Holds(Value(4), value =>
    {
        var json = Json(value);
        var back = ValueReader.Read(PlainJson.Read(json));

        Assert.That(back.Inspect(), Is.EqualTo(value.Inspect()), json);
        Assert.That(Json(back), Is.EqualTo(json));
    });

    private static string Json(RubyObject value) => ((RubyString)value.Class.Find("to_json")!.Call(Expression.NewRun(), value)).Text;

    private static Gen<RubyObject> Value(int depth) => depth == 0 ? Scalar : Gen.OneOf(
        Scalar,
        Value(depth - 1).ListOf().Select(RubyObject (items) => RubyList.Of([.. items.Take(4)])),
        Text.SelectMany(_ => Value(depth - 1), (key, value) => (Key: key, Value: value)).ListOf().Select(Hash));

    private static Gen<RubyObject> Scalar => Gen.OneOf(
        Gen.Elements<RubyObject>(RubyNil.Instance, RubyBoolean.Of(true), RubyBoolean.Of(false)),
        Text.Select(RubyObject (text) => new RubyString(text)),
        Gen.Elements(Fractions).Select(RubyObject (number) => new RubyFloat(number)),
        Gen.Choose(int.MinValue, int.MaxValue).Select(RubyObject (number) => new RubyFloat(number / 7e5)),
        Gen.Choose(0, 200).SelectMany(_ => Gen.Choose(-9, 9), RubyObject (power, factor) => RubyInteger.Of(BigInteger.Pow(10, power) * factor)));

    private static Gen<string> Text => Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces.Take(6)));

    private static RubyObject Hash(IEnumerable<(string Key, RubyObject Value)> pairs)
    {
        var hash = new RubyHash();
        foreach (var (key, value) in pairs.Take(4))
        {
            hash[new RubyString(key)] = value;
        }

        return hash;
    }
}
