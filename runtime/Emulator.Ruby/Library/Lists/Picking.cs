using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>What ActiveSupport takes from any Enumerable, and several of them one behind the other.</summary>
internal static class Picking
{
    public static void Define(MethodTable<RubyObject> table) => table
        .Add("pick(*keys)", (run, self, in arguments) => Elements.Of(run, self) is [var first, ..]
            ? ((RubyList)RubyClasses.Array.Find("pluck")!.Call(run, RubyList.Of(first), arguments)).Items[0]
            : RubyNil.Instance)
        .Add("including(*values)", (run, self, in arguments) => RubyList.Over([.. Elements.Of(run, self), .. arguments.Values]))
        .Add("compact_blank", (run, self) => RubyList.Over(Elements.Of(run, self).FindAll(item => !item.Class.Find("blank?")!.Call(run, item).IsTruthy)))
        .Add("chain(*others)", Chained);

    private static RubyObject Chained(RubyRun run, RubyObject self, in Arguments arguments)
    {
        RubyObject[] all = [self, .. arguments.Values];
        return new RubyGenerator((asking, taker) =>
        {
            foreach (var item in all.SelectMany(part => Elements.Of(asking, part)))
            {
                if (!taker(item))
                {
                    return;
                }
            }
        });
    }
}
