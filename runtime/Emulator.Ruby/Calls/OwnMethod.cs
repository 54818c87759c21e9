using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Calls;

/// <summary>A method of the receiver alone, which asks nothing of the evaluation.</summary>
internal sealed class OwnMethod<TSelf>(Signature signature, Plain<TSelf> body) : RubyMethod(signature)
    where TSelf : RubyObject
{
    public override RubyObject Call(RubyRun run, RubyObject self, in Arguments arguments)
    {
        Accept(arguments);
        return body((TSelf)self);
    }

    public override RubyObject Call(RubyRun run, RubyObject self) => body((TSelf)self);
}
