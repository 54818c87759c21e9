using Emulator.Ruby.Calls;
using Emulator.Ruby.Library.Lists;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Enumerators;

/// <summary>Questions that end a walk early.</summary>
internal static class LazyResults
{
    public static RubyObject First(RubyRun run, RubyObject self, in Arguments arguments) => arguments.At(0) is { } count
        ? RubyList.Over(Walks.First(run, WalkOf(run, self), Elements.Whole(count)))
        : Walks.First(run, WalkOf(run, self), 1) is [var item] ? item : RubyNil.Instance;

    public static RubyObject Find(RubyRun run, RubyObject self, in Arguments arguments) =>
        Walks.First(run, LazySteps.Where(WalkOf(run, self), arguments.RequiredBlock, keeps: true), 1) is [var item] ? item : RubyNil.Instance;

    public static RubyBoolean Includes(RubyRun run, RubyLazy self, RubyObject value)
    {
        var found = false;
        self.Walk(run, item => !(found = item.IsEqualTo(value)));
        return RubyBoolean.Of(found);
    }

    /// <summary>The elements of any Enumerable one by one; a range without an end is counted on as long as someone asks.</summary>
    public static Walk WalkOf(RubyRun run, RubyObject self) => self switch
    {
        RubyLazy lazy => lazy.Walk,
        RubyGenerator generator => generator.Walk,
        RubyRange { First: RubyInteger first, Last: RubyNil or RubyFloat { Number: double.PositiveInfinity } } => Numbers(first),
        RubyRange { Last: not RubyNil } range => Over(RangeSteps.Walk(run, range)),
        _ => Over(Elements.Of(run, self)),
    };

    private static Walk Over(IEnumerable<RubyObject> items) => (run, taker) =>
    {
        foreach (var item in items)
        {
            run.Step();
            if (!taker(item))
            {
                return;
            }
        }
    };

    private static Walk Numbers(RubyInteger first) => (run, taker) =>
    {
        for (var number = first.Big; taker(RubyInteger.Of(number)); number++)
        {
            run.Step();
        }
    };
}
