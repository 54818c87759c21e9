using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

internal sealed class WriteShared(string name, Operation value) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var given = value.Run(frame);
        var holder = ReadShared.Holder(frame, name) ?? ReadShared.Owner(frame)?.Open?.Shared ?? frame.Run.InstanceVariables;
        return holder[name] = given;
    }
}
