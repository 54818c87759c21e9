using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>The methods of Range beyond Enumerable.</summary>
internal static class RangeMethods
{
    public static void DefineOwn(MethodTable<RubyClass> table) => table
        .Add("new(first, last, excludes_last = false)", (RubyRun _, RubyClass _, in Arguments given) => given[0] is RubyNil || given[1] is RubyNil || given[0].CompareWith(given[1]) is not null
            ? new RubyRange(given[0], given[1], given.At(2)?.IsTruthy == true)
            : throw RubyErrors.Argument("bad value for range"));

    public static void Define(MethodTable<RubyRange> table) => table
        .Add("first(count = nil)", First)
        .Add("begin", self => self.First)
        .Add("end", self => self.Last)
        .Add("last(count = nil)", Last)
        .Add("exclude_end?", self => RubyBoolean.Of(self.ExcludesLast))
        .Add("include?(value)", (run, self, value) => RubyBoolean.Of(Includes(run, self, value)))
        .Alias("member?", "include?")
        .Add("cover?(value)", (self, value) => RubyBoolean.Of(value is RubyRange part ? self.CoversAll(part) : self.Covers(value)))
        .Alias("===", "cover?")
        .Add("exclude?(value)", (self, value) => RubyBoolean.Of(!self.Covers(value)))
        .Add("each(&block)", Each)
        .Add("min(count = nil, &block)", Min)
        .Add("max(count = nil, &block)", Max)
        .Add("minmax(&block)", MinMax)
        .Add("overlaps?(other)", Overlaps)
        .Add("sum(initial = nil, &block)", Sum);

    private static RubyObject First(RubyRun run, RubyRange self, in Arguments arguments)
    {
        if (arguments.Count == 0)
        {
            return self.First is RubyNil ? throw new RubyException("RangeError", "cannot get the first element of beginless range") : self.First;
        }

        // Only what is asked for is made: the range may be longer than any list.
        if (self.Last is not RubyNil && arguments[0] is SmallInteger { Number: > 0 and <= int.MaxValue and var count })
        {
            return RubyList.Over([.. RangeSteps.Walk(run, self).Take((int)count)]);
        }

        return RubyClasses.Enumerable.Find("first")!.Call(run, self, arguments);
    }

    private static RubyObject Last(RubyRun run, RubyRange self, in Arguments arguments)
    {
        if (self.Last is RubyNil)
        {
            throw new RubyException("RangeError", "cannot get the last element of endless range");
        }

        return arguments.Count == 0 ? self.Last : RubyClasses.Array.Find("last")!.Call(run, RubyList.Over(RangeSteps.All(run, self)), arguments);
    }

    private static RubyObject Each(RubyRun run, RubyRange self, in Arguments arguments)
    {
        if (self is { First: RubyInteger first, Last: RubyNil } && arguments.Block is { } endless)
        {
            for (var number = first.Big; ; number++)
            {
                BlockCalls.Give(run, endless, RubyInteger.Of(number));
            }
        }

        if (arguments.Block is not { } block)
        {
            return Enumerators.LongRanges.IsLong(self) ? Enumerators.LongRanges.Of(run, self) : new RubyEnumerator(RangeSteps.All(run, self)) { Receiver = self };
        }

        foreach (var item in RangeSteps.Walk(run, self))
        {
            BlockCalls.Give(run, block, item);
        }

        return self;
    }

    // The ends are asked, not the elements, unless a block or a count wants those.
    private static RubyObject Min(RubyRun run, RubyRange self, in Arguments arguments)
    {
        if (self.First is RubyNil)
        {
            throw new RubyException("RangeError", "cannot get the minimum of beginless range");
        }

        if (arguments.Block is not null || arguments.At(0) is not null)
        {
            return self.Last is RubyNil
                ? throw new RubyException("RangeError", "cannot get the minimum of endless range with custom comparison method")
                : RubyClasses.Enumerable.Find("min")!.Call(run, self, arguments);
        }

        return self.Last is RubyNil || !IsEmpty(self) ? self.First : RubyNil.Instance;
    }

    private static RubyObject Max(RubyRun run, RubyRange self, in Arguments arguments)
    {
        if (self.Last is RubyNil)
        {
            throw new RubyException("RangeError", "cannot get the maximum of endless range");
        }

        if (arguments.Block is not null || arguments.At(0) is not null || (self is { ExcludesLast: true, Last: not (RubyInteger or RubyFloat) }))
        {
            return RubyClasses.Enumerable.Find("max")!.Call(run, self, arguments);
        }

        return self.First is not RubyNil && IsEmpty(self) ? RubyNil.Instance : Greatest(self);
    }

    private static RubyObject Greatest(RubyRange self) => self switch
    {
        { ExcludesLast: false } => self.Last,
        { Last: not RubyInteger } => throw RubyErrors.Type("cannot exclude non Integer end value"),
        { First: not RubyInteger } => throw RubyErrors.Type("cannot exclude end value with non Integer begin value"),
        _ => RubyInteger.Of(((RubyInteger)self.Last).Big - 1),
    };

    private static bool IsEmpty(RubyRange self) =>
        self.First.CompareWith(self.Last) is not { } order || order > 0 || (order == 0 && self.ExcludesLast);

    private static RubyObject MinMax(RubyRun run, RubyRange self, in Arguments arguments) => arguments.Block is null
        ? RubyList.Of(Min(run, self, arguments), Max(run, self, arguments))
        : RubyClasses.Enumerable.Find("minmax")!.Call(run, self, arguments);

    private static RubyBoolean Overlaps(RubyRange self, RubyObject other) => RubyBoolean.Of(
        other is RubyRange range && (self.Covers(range.First) || range.Covers(self.First)));

    private static RubyObject Sum(RubyRun run, RubyRange self, in Arguments arguments)
    {
        if (arguments.Block is null && self is { First: RubyInteger first, Last: RubyInteger last })
        {
            var end = self.ExcludesLast ? last.Big - 1 : last.Big;
            var initial = arguments.At(0) is { IsTruthy: true } given ? given : RubyInteger.Of(0);
            return end < first.Big ? initial : Folding.Call(run, initial, "+", RubyInteger.Of((end - first.Big + 1) * (end + first.Big) / 2));
        }

        return RubyClasses.Enumerable.Find("sum")!.Call(run, self, arguments);
    }

    // "cc" lies between "a" and "e", but a range of texts does not come past it.
    private static bool Includes(RubyRun run, RubyRange range, RubyObject value) =>
        range.Covers(value) && (range is not { First: RubyString, Last: RubyString } || RangeSteps.Walk(run, range).Any(value.IsEqualTo));
}
