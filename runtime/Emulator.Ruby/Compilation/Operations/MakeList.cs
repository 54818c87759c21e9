using System.Runtime.InteropServices;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

internal sealed class MakeList(Operation[] elements) : Operation
{
    private readonly bool _hasSplat = elements.Any(element => element is Splat);

    public override RubyObject Run(Frame frame)
    {
        var items = new List<RubyObject>(elements.Length);
        if (_hasSplat)
        {
            Splat.Fill(frame, elements, items);
            return RubyList.Over(items);
        }

        CollectionsMarshal.SetCount(items, elements.Length);
        var places = CollectionsMarshal.AsSpan(items);
        for (var index = 0; index < places.Length; index++)
        {
            places[index] = elements[index].Run(frame);
        }

        return RubyList.Over(items);
    }
}
