using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>Methods that take elements out of the list itself.</summary>
internal static class Removing
{
    public static void Define(MethodTable<RubyList> table) => table
        .Add("pop(count = nil)", Pop)
        .Add("shift(count = nil)", Shift)
        .Add("delete(value)", Delete)
        .Add("delete_at(index)", DeleteAt)
        .Add("delete_if(&block)", (RubyRun run, RubyList self, in Arguments arguments) => Changing.Become(run, self, "reject", arguments))
        .Add("keep_if(&block)", (RubyRun run, RubyList self, in Arguments arguments) => Changing.Become(run, self, "select", arguments))
        .Add("select!(&block)", (RubyRun run, RubyList self, in Arguments arguments) => OrNil(run, self, "select", arguments))
        .Add("reject!(&block)", (RubyRun run, RubyList self, in Arguments arguments) => OrNil(run, self, "reject", arguments))
        .Add("compact!", (run, self) => OrNil(run, self, "compact", Arguments.None))
        .Add("uniq!(&block)", (RubyRun run, RubyList self, in Arguments arguments) => OrNil(run, self, "uniq", arguments))
        .Add("clear", self => Changing.Become(self, []));

    // Ruby's methods with an exclamation mark answer nil when nothing was taken out.
    private static RubyObject OrNil(RubyRun run, RubyList self, string method, in Arguments arguments)
    {
        var before = self.Items.Count;
        Changing.Become(run, self, method, arguments);
        return self.Items.Count == before ? RubyNil.Instance : self;
    }

    private static RubyObject Pop(RubyRun run, RubyList self, in Arguments arguments) => Take(self, arguments, isLast: true);

    private static RubyObject Shift(RubyRun run, RubyList self, in Arguments arguments) => Take(self, arguments, isLast: false);

    private static RubyObject Take(RubyList self, in Arguments arguments, bool isLast)
    {
        var count = arguments.At(0) is { } given ? Math.Min(Elements.Whole(given), self.Items.Count) : Math.Min(1, self.Items.Count);
        if (count < 0)
        {
            throw RubyErrors.Argument("negative array size");
        }

        var start = isLast ? self.Items.Count - count : 0;
        var taken = self.Items.GetRange(start, count);
        self.Items.RemoveRange(start, count);
        return arguments.Count > 0 ? RubyList.Over(taken) : taken.Count > 0 ? taken[0] : RubyNil.Instance;
    }

    private static RubyObject Delete(RubyList self, RubyObject value) =>
        self.Items.RemoveAll(item => item.IsEqualTo(value)) > 0 ? value : RubyNil.Instance;

    private static RubyObject DeleteAt(RubyList self, RubyObject index)
    {
        var at = Elements.Whole(index);
        var place = at < 0 ? at + self.Items.Count : at;
        if (place < 0 || place >= self.Items.Count)
        {
            return RubyNil.Instance;
        }

        var removed = self.Items[place];
        self.Items.RemoveAt(place);
        return removed;
    }
}
