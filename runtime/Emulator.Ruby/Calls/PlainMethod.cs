using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Calls;

internal sealed class PlainMethod<TSelf>(Signature signature, Running<TSelf> body) : RubyMethod(signature)
    where TSelf : RubyObject
{
    public override RubyObject Call(RubyRun run, RubyObject self, in Arguments arguments)
    {
        Accept(arguments);
        return body(run, (TSelf)self);
    }

    public override RubyObject Call(RubyRun run, RubyObject self) => body(run, (TSelf)self);
}
