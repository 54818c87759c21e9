using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

internal sealed class MakeList(Operation[] elements) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var items = new List<RubyObject>(elements.Length);
        Splat.Fill(frame, elements, items);
        return RubyList.Over(items);
    }
}
