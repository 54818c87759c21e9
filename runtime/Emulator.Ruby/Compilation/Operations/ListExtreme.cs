using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary>
/// <c>[a, b].max</c> and <c>min</c> of a list that is written there: Ruby has an instruction of its own for it, which asks
/// the later element first. Only the error's words tell: <c>comparison of String with 1 failed</c>.
/// </summary>
internal sealed class ListExtreme(Operation list, int sign, CallSite site) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var items = ((RubyList)list.Run(frame)).Items;
        frame.Run.Step();
        var best = items.Count > 0 ? items[0] : RubyNil.Instance;
        for (var index = 1; index < items.Count; index++)
        {
            var order = items[index].CompareWith(best) ?? throw Refused(items[index], best);
            best = order * sign > 0 ? items[index] : best;
        }

        return best;
    }

    private RubyException Refused(RubyObject left, RubyObject right)
    {
        var error = RubyErrors.Comparison(left, right);
        site.Locate(error);
        return error;
    }
}
