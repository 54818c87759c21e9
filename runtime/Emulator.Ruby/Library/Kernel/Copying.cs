using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Kernel;

/// <summary>Copies, and Ruby's freezing, which has no effect here: nothing but the program itself sees its objects.</summary>
internal static class Copying
{
    public static void Define(MethodTable<RubyObject> table) => table
        .Add("dup", Copy)
        .Add("clone(freeze: nil)", (RubyRun _, RubyObject self, in Arguments _) => Copy(self))
        .Add("deep_dup", DeepCopy)
        .Add("itself", self => self)
        .Add("freeze", self => self)
        .Add("frozen?", self => RubyBoolean.Of(self is not (RubyString or RubyList or RubyHash)));

    private static RubyObject Copy(RubyObject self) => self switch
    {
        RubyString text => text.Copy(),
        RubyList list => new RubyList(list.Items),
        RubyHash hash => Copy(hash),
        _ => self,
    };

    private static RubyObject DeepCopy(RubyRun run, RubyObject self)
    {
        run.Step();
        return self switch
        {
            RubyList list => RubyList.Over([.. list.Items.Select(item => DeepCopy(run, item))]),
            RubyHash hash => hash.Select(value => DeepCopy(run, value)),
            _ => Copy(self),
        };
    }

    private static RubyHash Copy(RubyHash hash)
    {
        var copy = new RubyHash(hash.IsIndifferent) { Default = hash.Default, DefaultBlock = hash.DefaultBlock };
        foreach (var (key, value) in hash.Pairs)
        {
            copy[key] = value;
        }

        return copy;
    }
}
