using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Emulator.Values.Tests;

/// <summary>Generators of everything that can be a value, the awkward cases first.</summary>
internal static class Any
{
    private static readonly string[] AwkwardPieces =
        ["", "a", "Zoë", "日本", "😀", "\ud800", "\udfff", "\"", "\\", "/", "\0", "\n", "\u2028", "\u007f", "$", "$date", "%41", "&lt;", " "];

    public static Gen<string> Text => Gen.Elements(AwkwardPieces).ArrayOf().Select(string.Concat);

    /// <summary>What plain JSON can say: no days, moments, bytes, infinities.</summary>
    public static Gen<Value> PlainValue => Gen.Sized(size => Tree(PlainScalar, Math.Min(size, 4)));

    public static Gen<Value> Value => Gen.Sized(size => Tree(Gen.OneOf(PlainScalar, TypedScalar), Math.Min(size, 4)));

    private static Gen<Value> PlainScalar => Gen.OneOf(
        Gen.Elements(Values.Value.Null, true, false, 0L, long.MaxValue, long.MinValue, 0.0, -0.0, 0.1, 1e300, 5e-324, -1e15),
        Text.Select(Values.Value.Of),
        Gen.Choose(int.MinValue, int.MaxValue).Select(number => Values.Value.Of((long)number)),
        Gen.Choose(int.MinValue, int.MaxValue).Select(number => Values.Value.Of(number / 1024.0)),
        Gen.Choose(-60, 60).Select(power => Values.Value.Of(Math.Sign(power) * BigInteger.Pow(10, Math.Abs(power)))));

    private static Gen<Value> TypedScalar => Gen.OneOf(
        Gen.Elements<Value>(double.NaN, double.PositiveInfinity, double.NegativeInfinity),
        Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(day => (Value)new DateValue(DateOnly.FromDayNumber(day))),
        Gen.Choose(0, 255).ArrayOf().Select(bytes => (Value)new BinaryValue(Array.ConvertAll(bytes, part => (byte)part))),
        Moment);

    private static Gen<Value> Moment =>
        from day in Gen.Choose(2, DateOnly.MaxValue.DayNumber - 2)
        from ticks in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, int.MaxValue))
        from quarters in Gen.Choose(-56, 56)
        from zone in Gen.Elements(null, "", "America/Los_Angeles")
        let local = DateOnly.FromDayNumber(day).ToDateTime(TimeOnly.MinValue).AddTicks(ticks)
        select (Value)new TimeValue(new DateTimeOffset(local, TimeSpan.FromMinutes(15 * quarters)), zone);

    private static Gen<Value> Tree(Gen<Value> scalar, int depth)
    {
        if (depth == 0)
        {
            return scalar;
        }

        var part = Tree(scalar, depth - 1);
        var few = Gen.Choose(0, 4);
        var list = few.SelectMany(count => part.ArrayOf(count)).Select(items => (Value)ListValue.Of(items));
        var member = Text.SelectMany(_ => part, (key, value) => KeyValuePair.Create(key, value));
        var record = few.SelectMany(count => member.ArrayOf(count)).Select(members => (Value)RecordValue.From(members));
        return Gen.OneOf(scalar, list, record);
    }
}
