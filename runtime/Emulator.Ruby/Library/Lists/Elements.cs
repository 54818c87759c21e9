using System.Numerics;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>What an Enumerable gives one by one: a list's elements, a hash's pairs, a range's steps.</summary>
internal static class Elements
{
    private const int Beyond = 1_000_000_000;

    /// <summary>The elements as they are now; changing the receiver meanwhile does not disturb.</summary>
    public static List<RubyObject> Of(RubyRun run, RubyObject self) => self switch
    {
        RubyList list => [.. list.Items],
        RubyHash hash => [.. hash.Pairs.Select(pair => (RubyObject)RubyList.Of(pair.Key, pair.Value))],
        RubyRange range => RangeSteps.All(run, range),
        RubyWhere where => [.. where.Rows(run).Items],
        RubyEnumerator enumerator => [.. enumerator.Items],
        RubyInstance own => own.Elements(run),
        RubyEnumerable many => [.. many.Elements(run)],
        _ => throw RubyErrors.NoMethod("each", self),
    };

    /// <summary>The elements to look at while no block runs: a list's own, without a copy.</summary>
    public static IReadOnlyList<RubyObject> Look(RubyRun run, RubyObject self) =>
        self is RubyList list ? list.Items : Of(run, self);

    /// <summary>A list of its own of so many elements from a place on; fewer where there are no more.</summary>
    public static RubyList Part(IReadOnlyList<RubyObject> items, int start, int count)
    {
        var from = Math.Min(start, items.Count);
        var some = Math.Min(count, items.Count - from);
        if (items is List<RubyObject> list)
        {
            return RubyList.Over(list.GetRange(from, some));
        }

        return RubyList.Over([.. items.Skip(from).Take(some)]);
    }

    /// <summary>The elements of an argument that has to be a list.</summary>
    public static IReadOnlyList<RubyObject> OfList(RubyRun run, RubyObject value) => value switch
    {
        RubyList list => list.Items,
        RubyWhere where => where.Rows(run).Items,
        RubyEnumerator enumerator => enumerator.Items,
        RubyDeferred deferred => OfList(run, deferred.Resolve()),
        _ => throw RubyErrors.NoConversion(value, "Array"),
    };

    /// <summary>A whole number as an index or count.</summary>
    /// <remarks>What lies beyond every list is told as <see cref="Beyond"/>, so that sums of two stay whole numbers of 32 bits.</remarks>
    public static int Whole(RubyObject value) => value switch
    {
        SmallInteger small => (int)Math.Clamp(small.Number, -Beyond, Beyond),
        RubyInteger => throw new RubyException("RangeError", "bignum too big to convert into `long'"),
        RubyFloat { Number: > long.MinValue and < long.MaxValue } number => (int)Math.Clamp(number.Number, -Beyond, Beyond),
        RubyFloat number => throw new RubyException("RangeError", $"float {Strings.Text.Given.FloatName(number.Number)} out of range of integer"),
        RubyRational fraction => (int)BigInteger.Clamp(BigInteger.Divide(fraction.Numerator, fraction.Denominator), -Beyond, Beyond),
        RubyNil => throw RubyErrors.Type("no implicit conversion from nil to integer"),
        _ => throw RubyErrors.NoConversion(value, "Integer"),
    };
}
