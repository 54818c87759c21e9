using Emulator.Ruby.Library.Lists;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Enumerators;

/// <summary>Gives a block the elements of a walk.</summary>
internal static class WalkBlocks
{
    public static void Give(RubyRun run, Walk walk, RubyProc block) => walk(run, item =>
    {
        BlockCalls.Give(run, block, item);
        return true;
    });
}
