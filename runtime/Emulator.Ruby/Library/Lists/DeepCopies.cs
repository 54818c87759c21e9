using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary><c>deep_dup</c>: lists and hashes with all that is in them.</summary>
internal static class DeepCopies
{
    public static RubyObject Of(RubyRun run, RubyObject value)
    {
        run.Step();
        Nesting.Guard();
        return value switch
        {
            RubyList list => RubyList.Over(list.Items.ConvertAll(item => Of(run, item))),
            RubyHash hash => hash.Select(item => Of(run, item)),
            RubyString text => text.Copy(),
            _ => value,
        };
    }
}
