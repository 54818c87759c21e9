using System.Numerics;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Numbers;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>A range in steps, and how many there are.</summary>
internal static class RangeWalks
{
    private const int EndlessSteps = 10_000;

    public static void Define(MethodTable<RubyRange> table) => table
        .Add("step(by = 1, &block)", Step)
        .Alias("%", "step")
        .Add("size", Size);

    private static RubyObject Step(RubyRun run, RubyRange self, in Arguments arguments)
    {
        var by = arguments.At(0) ?? RubyInteger.Of(1);
        var isNumbers = self.First is RubyInteger or RubyFloat or RubyRational;
        if (by is not (RubyInteger or RubyFloat or RubyRational))
        {
            throw RubyErrors.NoConversion(by, "Integer");
        }

        var sign = by.CompareWith(RubyInteger.Of(0));
        if (sign == 0)
        {
            throw RubyErrors.Argument("step can't be 0");
        }

        if (sign < 0 && (arguments.Block is not null || !isNumbers))
        {
            throw RubyErrors.Argument("step can't be negative");
        }

        if (!isNumbers && Elements.Whole(by) == 0)
        {
            throw RubyErrors.Type($"can't convert {self.First.Class.Name} into Float");
        }

        var steps = isNumbers ? Numbers(run, self, by) : Every(run, self, Elements.Whole(by));
        foreach (var item in arguments.Block is null ? [] : steps)
        {
            BlockCalls.Give(run, arguments.Block!, item);
        }

        return arguments.Block is not null ? self
            : isNumbers && Enumerators.LongRanges.IsLong(self) && by is RubyInteger ? Lazily(self, by)
            : new RubyEnumerator([.. self.Last is RubyNil ? steps.Take(EndlessSteps) : steps]);
    }

    private static RubyGenerator Lazily(RubyRange self, RubyObject by) => new((run, taker) =>
    {
        foreach (var number in Exact(self, by))
        {
            run.Step();
            if (!taker(number))
            {
                return;
            }
        }
    }) { Size = self is { First: RubyInteger first, Last: RubyInteger last } ? RubyInteger.Of(((last.Big - first.Big - (self.ExcludesLast ? 1 : 0)) / ((RubyInteger)by).Big) + 1) : new RubyFloat(double.PositiveInfinity) };

    private static IEnumerable<RubyObject> Every(RubyRun run, RubyRange self, int by) =>
        RangeSteps.All(run, self).Where((_, index) => index % by == 0);

    private static IEnumerable<RubyObject> Numbers(RubyRun run, RubyRange self, RubyObject by)
    {
        if (self.First is RubyFloat || self.Last is RubyFloat || by is RubyFloat)
        {
            var end = self.Last is RubyNil ? double.PositiveInfinity : Arithmetic.Double(self.Last);
            return Counted(run, FloatSteps.Of(Arithmetic.Double(self.First), end, Arithmetic.Double(by), self.ExcludesLast));
        }

        return Counted(run, Exact(self, by));
    }

    private static IEnumerable<RubyObject> Exact(RubyRange self, RubyObject by)
    {
        for (var number = self.First; self.Covers(number); number = Arithmetic.Add(number, by))
        {
            yield return number;
        }
    }

    private static IEnumerable<RubyObject> Counted(RubyRun run, IEnumerable<RubyObject> items)
    {
        var count = 0;
        foreach (var item in items)
        {
            run.Step();
            run.CheckListLength(++count);
            yield return item;
        }
    }

    private static RubyObject Size(RubyRun run, RubyRange self) => self switch
    {
        { First: RubyInteger or RubyFloat, Last: RubyNil } => new RubyFloat(double.PositiveInfinity),
        { First: RubyInteger first, Last: RubyInteger last } =>
            RubyInteger.Of(BigInteger.Max(0, last.Big - first.Big + (self.ExcludesLast ? 0 : 1))),
        { First: RubyInteger or RubyFloat, Last: RubyInteger or RubyFloat } => Counted(self),
        _ => RubyNil.Instance,
    };

    private static RubyObject Counted(RubyRange self)
    {
        var (first, last) = (Arithmetic.Double(self.First), Arithmetic.Double(self.Last));
        var steps = Math.Floor(last - first);
        var count = last < first ? 0 : self.ExcludesLast && first + steps >= last ? steps : steps + 1;
        return double.IsFinite(count) ? RubyInteger.Of(new BigInteger(count)) : new RubyFloat(count);
    }
}
