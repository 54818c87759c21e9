using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Calls;

internal sealed class OneValueMethod<TSelf>(Signature signature, Running1<TSelf> body) : RubyMethod(signature)
    where TSelf : RubyObject
{
    public override RubyObject Call(RubyRun run, RubyObject self, in Arguments arguments) =>
        body(run, (TSelf)self, Accept(arguments)[0]);

    public override RubyObject Call(RubyRun run, RubyObject self, RubyObject value) => body(run, (TSelf)self, value);
}
