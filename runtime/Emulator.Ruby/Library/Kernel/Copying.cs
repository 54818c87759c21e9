using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Kernel;

/// <summary>Copies, and Ruby's freezing.</summary>
internal static class Copying
{
    public static void Define(MethodTable<RubyObject> table) => table
        .Add("dup", Copy)
        .Add("clone(freeze: nil)", Clone)
        .Add("itself", self => self)
        .Add("freeze", Freeze)
        .Add("frozen?", self => RubyBoolean.Of(self.IsFrozen))
        .Add("deep_dup", Lists.DeepCopies.Of);

    private static RubyObject Freeze(RubyObject self)
    {
        self.Freeze();
        return self;
    }

    private static RubyObject Clone(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var freezes = arguments.Keyword("freeze");
        var copy = Copy(self);
        return freezes is null or RubyNil ? self.IsFrozen ? Freeze(copy) : copy : freezes.IsTruthy ? Freeze(copy) : copy;
    }

    private static RubyObject Copy(RubyObject self) => self switch
    {
        RubyString text => text.Copy(),
        RubyList list => new RubyList(list.Items),
        RubyHash hash => hash.Dup(),
        RubyInstance own => own.Copy(),
        _ => self,
    };
}
