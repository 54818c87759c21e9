using Emulator.Ruby.Calls;
using Emulator.Ruby.Library.Classes;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary><c>alias name known</c>: within a class a second name of its method; elsewhere a method that calls the other.</summary>
internal sealed class AliasMethod(string name, string known, BlockShape passing, int slot, int depth) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        if (frame.Self is RubyClass { Open: not null } type)
        {
            type.Put(name, OpenClassMethods.Known(type, known));
        }
        else
        {
            frame.Up(depth).Slots[slot] = new CompiledProc(passing, frame);
        }

        return RubyNil.Instance;
    }
}
