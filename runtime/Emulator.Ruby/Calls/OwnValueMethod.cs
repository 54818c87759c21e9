using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Calls;

/// <summary>A method of the receiver and one value, which asks nothing of the evaluation.</summary>
internal sealed class OwnValueMethod<TSelf>(Signature signature, Plain1<TSelf> body) : RubyMethod(signature)
    where TSelf : RubyObject
{
    public override RubyObject Call(RubyRun run, RubyObject self, in Arguments arguments) => body((TSelf)self, Accept(arguments)[0]);

    public override RubyObject Call(RubyRun run, RubyObject self, RubyObject value) => body((TSelf)self, value);
}
