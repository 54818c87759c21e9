using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary><c>def name</c>: within a class a method of it, elsewhere one of the source.</summary>
internal sealed class DefineMethod(string name, BlockShape shape, int slot, int depth) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var body = new CompiledProc(shape, frame);
        var owner = frame.Self is RubyClass { Open: not null } type ? type : frame.Self is RubyInstance instance ? instance.Class : null;
        if (owner is null)
        {
            return frame.Up(depth).Slots[slot] = body;
        }

        Put(owner, name, body);
        return body;
    }

    /// <summary>Makes the body a method of the class.</summary>
    public static void Put(RubyClass owner, string name, CompiledProc body)
    {
        body.Owner = owner;
        var method = new DefinedMethod(name, body);
        owner.Put(name, method);
        var open = owner.Open!;
        if (open.DefinesForItself)
        {
            open.Singleton!.Put(name, method);
        }

        _ = open.DefinesPrivate || name == "initialize" ? open.Private.Add(name) : open.Private.Remove(name);
    }
}
