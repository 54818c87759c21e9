using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary>Sets a constant; in the body of a class it is one of the class's, too. A class without a name has the constant's from now on.</summary>
internal sealed class WriteConstant(string name, int slot, int depth, Operation value) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var given = value.Run(frame);
        Keep(frame.Self as RubyClass, name, given);
        return frame.Up(depth).Slots[slot] = given;
    }

    /// <summary>Puts the value into the class's constants, if it is a source's own.</summary>
    public static void Keep(RubyClass? owner, string name, RubyObject value)
    {
        if (value is RubyClass { Open: not null, Name: "" or "Struct" } nameless)
        {
            nameless.Call(owner?.Open is null ? name : $"{owner.Name}::{name}");
        }

        owner?.Open?.Constants[name] = value;
    }
}
