using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary>Whether a method of that name is there; a receiver that fails has none.</summary>
internal sealed class Defined(Operation receiver, string name) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        try
        {
            return receiver.Run(frame).Class.Find(name) is null ? RubyNil.Instance : new RubyString("method");
        }
        catch (RubyException)
        {
            return RubyNil.Instance;
        }
    }
}
