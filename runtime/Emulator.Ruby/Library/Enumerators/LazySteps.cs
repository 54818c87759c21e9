using Emulator.Ruby.Library.Lists;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Enumerators;

/// <summary>Walks made of walks.</summary>
internal static class LazySteps
{
    public static Walk Map(Walk walk, RubyProc block) => (run, taker) => walk(run, item => taker(BlockCalls.Give(run, block, item)));

    public static Walk Where(Walk walk, RubyProc block, bool keeps) => (run, taker) =>
        walk(run, item => BlockCalls.Give(run, block, item).IsTruthy != keeps || taker(item));

    public static Walk FilterMap(Walk walk, RubyProc block) => (run, taker) =>
        walk(run, item => BlockCalls.Give(run, block, item) is var made && (!made.IsTruthy || taker(made)));

    public static Walk FlatMap(Walk walk, RubyProc block) => (run, taker) => walk(run, item =>
        BlockCalls.Give(run, block, item) is RubyList list ? list.Items.ToList().TrueForAll(one => taker(one)) : taker(item));

    public static Walk Compact(Walk walk) => (run, taker) => walk(run, item => item is RubyNil || taker(item));

    public static Walk Take(Walk walk, int count) => (run, taker) =>
    {
        var left = count;
        if (left > 0)
        {
            walk(run, item => taker(item) && --left > 0);
        }
    };

    public static Walk TakeWhile(Walk walk, RubyProc block) => (run, taker) =>
        walk(run, item => BlockCalls.Give(run, block, item).IsTruthy && taker(item));

    public static Walk Drop(Walk walk, int count) => (run, taker) =>
    {
        var left = count;
        walk(run, item => left-- > 0 || taker(item));
    };

    public static Walk DropWhile(Walk walk, RubyProc block) => (run, taker) =>
    {
        var drops = true;
        walk(run, item => (drops = drops && BlockCalls.Give(run, block, item).IsTruthy) || taker(item));
    };

    public static Walk Unique(Walk walk, RubyProc? block) => (run, taker) =>
    {
        var known = new RubySet([]);
        walk(run, item => !known.Add(block is null ? item : BlockCalls.Give(run, block, item)) || taker(item));
    };

    /// <summary>With a block: the element goes on, the block is called beside it.</summary>
    public static Walk WithIndex(Walk walk, RubyProc? block, long first) => (run, taker) =>
    {
        var index = first;
        walk(run, item =>
        {
            var number = RubyInteger.Of(index++);
            if (block is null)
            {
                return taker(RubyList.Of(item, number));
            }

            BlockCalls.Give(run, block, item, number);
            return taker(item);
        });
    };
}
