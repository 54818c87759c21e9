using Emulator.Ruby.Calls;
using Emulator.Ruby.Library.Classes;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary><c>def owner.name</c>; of the source's own self it is a method of the source.</summary>
internal sealed class DefineSingletonMethod(Operation owner, string name, BlockShape shape, int slot, int depth) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var self = owner.Run(frame);
        var body = new CompiledProc(shape, frame);
        if (self is RubyClass { Open: not null } or RubyInstance)
        {
            var singleton = OpenClasses.Singleton(self);
            body.Owner = singleton;
            singleton.Put(name, new DefinedMethod(name, body));
        }
        else if (self == frame.Self && self is not RubyClass)
        {
            frame.Up(depth).Slots[slot] = body;
        }
        else
        {
            OpenClasses.Singleton(self);
        }

        return RubySymbol.Of(name);
    }
}
