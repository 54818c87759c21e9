using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Numbers;

/// <summary><c>1.step(10, 3)</c>, <c>1.step(by: 2, to: 7)</c>; the steps of floats are multiplied, so that errors do not add up.</summary>
internal static class NumberSteps
{
    // What endless steps without a block give to whatever takes the first few.
    private const int EndlessSteps = 10_000;

    public static void Define<TNumber>(MethodTable<TNumber> table)
        where TNumber : RubyObject => table
        .Add("step(limit = nil, step = 1, by: nil, to: nil, &block)", Step);

    private static RubyObject Step<TNumber>(RubyRun run, TNumber self, in Arguments arguments)
        where TNumber : RubyObject
    {
        var limit = Given(arguments.At(0), arguments.Keyword("to"), "to");
        var by = Given(arguments.At(1), arguments.Keyword("by"), "step") ?? RubyInteger.Of(1);
        var sign = by.CompareWith(RubyInteger.Of(0)) ?? throw RubyErrors.Comparison(RubyInteger.Of(0), by);
        if (sign == 0)
        {
            throw RubyErrors.Argument("step can't be 0");
        }

        var items = Items(run, self, limit is RubyNil ? null : limit, by, sign);
        if (arguments.Block is not { } block)
        {
            return new RubyEnumerator([.. limit is null or RubyNil ? items.Take(EndlessSteps) : Counted(run, items)]);
        }

        foreach (var item in items)
        {
            block.Yield(run, item);
        }

        return self;
    }

    private static RubyObject? Given(RubyObject? value, RubyObject? named, string name) => value is not null && named is not null
        ? throw RubyErrors.Argument($"{name} is given twice")
        : value ?? named;

    private static IEnumerable<RubyObject> Counted(RubyRun run, IEnumerable<RubyObject> items) => items.Select((item, index) =>
    {
        run.CheckListLength(index);
        return item;
    });

    private static IEnumerable<RubyObject> Items(RubyRun run, RubyObject self, RubyObject? limit, RubyObject by, int sign)
    {
        if (self is RubyFloat || by is RubyFloat || limit is RubyFloat)
        {
            var (start, step) = (Arithmetic.Double(self), Arithmetic.Double(by));
            var end = limit is null ? sign > 0 ? double.PositiveInfinity : double.NegativeInfinity : Arithmetic.Double(limit);
            return FloatSteps.Of(start, end, step, isExcluded: false);
        }

        return Exact(run, self, limit, by, sign);
    }

    private static IEnumerable<RubyObject> Exact(RubyRun run, RubyObject self, RubyObject? limit, RubyObject by, int sign)
    {
        for (var number = self; ; number = Arithmetic.Add(number, by))
        {
            run.Step();
            var order = limit is null ? -sign : number.CompareWith(limit) ?? throw RubyErrors.Comparison(number, limit);
            if (sign > 0 ? order > 0 : order < 0)
            {
                yield break;
            }

            yield return number;
        }
    }
}
