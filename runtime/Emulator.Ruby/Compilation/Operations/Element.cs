using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary><c>receiver[index]</c>: hashes by key and lists by a small number at once, anything else by its method.</summary>
internal sealed class Element(Operation receiver, Operation index, CallSite site) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var self = receiver.Run(frame);
        var at = index.Run(frame);
        switch (self, at)
        {
            case (RubyHash hash, _):
                frame.Run.Step();
                return hash.Read(frame.Run, at);
            case (RubyList { Items: var items }, SmallInteger { Number: >= 0 and < int.MaxValue } number):
                frame.Run.Step();
                return number.Number < items.Count ? items[(int)number.Number] : RubyNil.Instance;
            default:
                return site.Call(frame.Run, self, at);
        }
    }
}
