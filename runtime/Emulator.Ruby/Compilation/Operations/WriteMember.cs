using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary><c>Owner::NAME = value</c>.</summary>
internal sealed class WriteMember(Operation owner, string name, Operation value) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var type = owner.Run(frame) as RubyClass;
        if (type?.Open is null)
        {
            throw new RubyException("NotImplementedError", $"{type?.Inspect() ?? "this"} takes no constants here");
        }

        var given = value.Run(frame);
        WriteConstant.Keep(type, name, given);
        return given;
    }
}
