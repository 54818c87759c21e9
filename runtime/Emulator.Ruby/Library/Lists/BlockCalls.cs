using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>How iterating methods call their block.</summary>
internal static class BlockCalls
{
    /// <summary>The method's name is not needed: without its block an iterating method gives an enumerator.</summary>
    public static RubyObject Iterate(
        RubyRun run,
        RubyObject self,
        RubyProc? block,
        Func<IReadOnlyList<RubyObject>, Func<RubyObject, RubyObject>, RubyObject> body)
    {
        var items = Elements.Of(run, self);
        return block is null
            ? new RubyEnumerator(items, (later, given) => body(items, item => Give(later, given, item)))
            : body(items, item => Give(run, block, item));
    }

    public static RubyObject Give(RubyRun run, RubyProc block, RubyObject item)
    {
        run.Step();
        return block.Yield(run, item);
    }

    public static RubyObject Give(RubyRun run, RubyProc block, RubyObject first, RubyObject second)
    {
        run.Step();
        return block.Yield(run, first, second);
    }

    /// <summary>The block, else equality with the value, else truth: how <c>count</c>, <c>any?</c>, <c>index</c> test.</summary>
    public static Func<RubyObject, bool> Test(RubyRun run, in Arguments arguments, bool byPattern = false)
    {
        var block = arguments.Block;
        if (arguments.At(0) is { } value)
        {
            return byPattern ? item => value.Matches(run, item) : item => item.IsEqualTo(value);
        }

        return block is null ? item => item.IsTruthy : item => Give(run, block, item).IsTruthy;
    }
}
