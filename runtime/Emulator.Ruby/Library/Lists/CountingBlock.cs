using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>A block that is given the element and how many came before it.</summary>
internal sealed class CountingBlock(RubyProc block, long next) : RubyProc
{
    private long _next = next;

    public override RubyObject Yield(RubyRun run, RubyObject value) => block.Yield(run, value, RubyInteger.Of(_next++));

    public override RubyObject Yield(RubyRun run, RubyObject first, RubyObject second) => Yield(run, RubyList.Of(first, second));

    public override RubyObject Call(RubyRun run, in Arguments arguments) => Yield(run, arguments.At(0) ?? RubyNil.Instance);
}
