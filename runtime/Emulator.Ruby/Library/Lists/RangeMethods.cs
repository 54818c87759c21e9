using System.Numerics;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>The methods of Range beyond Enumerable.</summary>
internal static class RangeMethods
{
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
        .Add("step(by, &block)", Step)
        .Alias("%", "step")
        .Add("size", Size)
        .Add("sum(initial = nil, &block)", Sum);

    private static RubyObject First(RubyRun run, RubyRange self, in Arguments arguments) => arguments.Count == 0
        ? self.First is RubyNil ? throw new RubyException("RangeError", "cannot get the first element of beginless range") : self.First
        : RubyClasses.Enumerable.Find("first")!.Call(run, self, arguments);

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

        var items = RangeSteps.All(run, self);
        foreach (var item in arguments.Block is null ? [] : items)
        {
            BlockCalls.Give(run, arguments.Block!, item);
        }

        return arguments.Block is null ? new RubyEnumerator(items) : self;
    }

    private static RubyObject Step(RubyRun run, RubyRange self, in Arguments arguments)
    {
        var steps = new List<RubyObject>();
        var add = self.First.Class.Find("+") ?? throw RubyErrors.Type($"can't iterate from {self.First.Class.Name}");
        if (arguments[0].CompareWith(RubyInteger.Of(0)) is not > 0)
        {
            throw RubyErrors.Argument(arguments[0].CompareWith(RubyInteger.Of(0)) == 0 ? "step can't be 0" : "step can't be negative");
        }

        // Floats are multiplied and not added up, so that errors do not add up either.
        var times = (arguments[0].Class.Find("*") ?? throw RubyErrors.NoConversion(arguments[0], "Integer"));
        for (var turn = 0; ; turn++)
        {
            run.Step();
            var item = add.Call(run, self.First, times.Call(run, arguments[0], RubyInteger.Of(turn)));
            if (!self.Covers(item))
            {
                break;
            }

            run.CheckListLength(steps.Count + 1);
            steps.Add(item);
        }

        foreach (var item in arguments.Block is null ? [] : steps)
        {
            BlockCalls.Give(run, arguments.Block!, item);
        }

        return arguments.Block is null ? new RubyEnumerator(steps) : self;
    }

    private static RubyObject Size(RubyRun run, RubyRange self) => self switch
    {
        { First: RubyInteger, Last: RubyNil } => new RubyFloat(double.PositiveInfinity),
        { First: RubyInteger first, Last: RubyInteger last } =>
            RubyInteger.Of(BigInteger.Max(0, last.Big - first.Big + (self.ExcludesLast ? 0 : 1))),
        { First: RubyInteger, Last: RubyFloat } => RubyInteger.Of(RangeSteps.All(run, self).Count),
        _ => RubyNil.Instance,
    };

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
        range.Covers(value) && (range is not { First: RubyString, Last: RubyString } || RangeSteps.All(run, range).Exists(value.IsEqualTo));
}
