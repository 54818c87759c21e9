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
        .Add("delete(value, &block)", Delete)
        .Add("delete_at(index)", DeleteAt)
        .Add("delete_if(&block)", (RubyRun run, RubyList self, in Arguments arguments) => Changing.Become(run, self, "reject", arguments))
        .Add("keep_if(&block)", (RubyRun run, RubyList self, in Arguments arguments) => Changing.Become(run, self, "select", arguments))
        .Add("select!(&block)", (RubyRun run, RubyList self, in Arguments arguments) => OrNil(run, self, "select", arguments))
        .Alias("filter!", "select!")
        .Add("compact_blank!", (run, self) => Changing.Become(run, self, "compact_blank", Arguments.None))
        .Add("extract_options!", self => self.Items is [.., RubyHash options] ? Taken(self, options) : new RubyHash())
        .Add("reject!(&block)", (RubyRun run, RubyList self, in Arguments arguments) => OrNil(run, self, "reject", arguments))
        .Add("compact!", (run, self) => OrNil(run, self, "compact", Arguments.None))
        .Add("uniq!(&block)", (RubyRun run, RubyList self, in Arguments arguments) => OrNil(run, self, "uniq", arguments))
        .Add("flatten!(depth = nil)", FlattenInPlace)
        .Add("slice!(index, length = nil)", SliceOut)
        .Add("extract!(&block)", Extract)
        .Add("clear", self => Changing.Become(self, []));

    // Ruby's methods with an exclamation mark answer nil when nothing was taken out.
    private static RubyObject OrNil(RubyRun run, RubyList self, string method, in Arguments arguments)
    {
        var before = self.Items.Count;
        Changing.Become(run, self, method, arguments);
        return self.Items.Count == before ? RubyNil.Instance : self;
    }

    private static RubyHash Taken(RubyList self, RubyHash options)
    {
        self.Items.RemoveAt(self.Items.Count - 1);
        return options;
    }

    private static RubyObject FlattenInPlace(RubyRun run, RubyList self, in Arguments arguments)
    {
        var hadLists = self.Items.Exists(item => item is RubyList);
        Changing.Become(run, self, "flatten", arguments);
        return hadLists ? self : RubyNil.Instance;
    }

    private static RubyObject SliceOut(RubyRun run, RubyList self, in Arguments arguments)
    {
        var taken = RubyClasses.Array.Find("slice")!.Call(run, self, arguments);
        if (arguments.Count == 1 && arguments[0] is not RubyRange)
        {
            return DeleteAt(self, arguments[0]);
        }

        if (taken is RubyList part)
        {
            var start = arguments[0] is RubyRange range ? Slicing.Cover(range, self.Items.Count)!.Value.Start : Elements.Whole(arguments[0]);
            self.Items.RemoveRange(start < 0 ? start + self.Items.Count : start, part.Items.Count);
        }

        return taken;
    }

    private static RubyObject Extract(RubyRun run, RubyList self, in Arguments arguments)
    {
        var parts = (RubyList)RubyClasses.Array.Find("partition")!.Call(run, self, new Arguments([], null, arguments.RequiredBlock));
        Changing.Become(self, ((RubyList)parts.Items[1]).Items);
        return parts.Items[0];
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

    private static RubyObject Delete(RubyRun run, RubyList self, in Arguments arguments)
    {
        var value = arguments[0];
        var last = self.Items.FindLast(item => item.IsEqualTo(value));
        self.Items.RemoveAll(item => item.IsEqualTo(value));
        return last ?? (arguments.Block is { } block ? BlockCalls.Give(run, block, value) : RubyNil.Instance);
    }

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
