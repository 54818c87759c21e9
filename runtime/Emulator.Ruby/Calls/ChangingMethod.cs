using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Calls;

/// <summary>A method that changes its receiver, and so refuses a frozen one.</summary>
internal sealed class ChangingMethod(RubyMethod method) : RubyMethod(method.Signature)
{
    public override RubyObject Call(RubyRun run, RubyObject self, in Arguments arguments) => method.Call(run, Open(self), arguments);

    public override RubyObject Call(RubyRun run, RubyObject self) => method.Call(run, Open(self));

    public override RubyObject Call(RubyRun run, RubyObject self, RubyObject value) => method.Call(run, Open(self), value);

    private static RubyObject Open(RubyObject self) => self.IsFrozen
        ? throw new RubyException("FrozenError", $"can't modify frozen {self.Class.Name}: {self.Inspect()}")
        : self;
}
