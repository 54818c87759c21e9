using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Calls;

internal sealed class FullMethod<TSelf>(Signature signature, Full<TSelf> body) : RubyMethod(signature)
    where TSelf : RubyObject
{
    public override RubyObject Call(RubyRun run, RubyObject self, in Arguments arguments) =>
        body(run, (TSelf)self, Accept(arguments));

    public override RubyObject Call(RubyRun run, RubyObject self, RubyObject value) =>
        body(run, (TSelf)self, Accept(new Arguments([value])));
}
