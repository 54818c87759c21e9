using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>Methods that change the list itself by adding or setting.</summary>
internal static class Changing
{
    public static void Define(MethodTable<RubyList> table) => table
        .Add("[]=(index, value, replacement = nil)", Set)
        .Add("<<(value)", (run, self, value) => Insert(run, self, self.Items.Count, [value]))
        .Add("push(*values)", Push)
        .Alias("append", "push")
        .Add("unshift(*values)", Unshift)
        .Alias("prepend", "unshift")
        .Add("insert(index, *values)", InsertAt)
        .Add("concat(*lists)", Concat)
        .Add("map!(&block)", MapInPlace)
        .Alias("collect!", "map!")
        .Add("rotate!(count = 1)", (RubyRun run, RubyList self, in Arguments arguments) => Become(run, self, "rotate", arguments))
        .Add("shuffle!(random: nil)", (RubyRun run, RubyList self, in Arguments arguments) => Become(run, self, "shuffle", arguments))
        .Add("sort!(&block)", (RubyRun run, RubyList self, in Arguments arguments) => Become(run, self, "sort", arguments))
        .Add("sort_by!(&block)", (RubyRun run, RubyList self, in Arguments arguments) => Become(run, self, "sort_by", arguments))
        .Add("reverse!", (run, self) => Become(run, self, "reverse", Arguments.None))
        .Add("replace(list)", (run, self, list) => Become(self, [.. Elements.OfList(run, list)]))
        .Add("fill(value = nil, start = nil, length = nil, &block)", Fill);

    public static RubyList Become(RubyList self, List<RubyObject> items)
    {
        self.Items.Clear();
        self.Items.AddRange(items);
        return self;
    }

    public static RubyList Become(RubyRun run, RubyList self, string method, in Arguments arguments) =>
        Become(self, [.. Elements.OfList(run, RubyClasses.Array.Find(method)!.Call(run, self, arguments))]);

    private static RubyObject Set(RubyRun run, RubyList self, in Arguments arguments)
    {
        var value = arguments[arguments.Count - 1];
        var (start, length) = arguments.Count == 3
            ? (Place(self, Elements.Whole(arguments[0])), Elements.Whole(arguments[1]))
            : arguments[0] is RubyRange range
                ? Slicing.Cover(range, self.Items.Count) ?? throw new RubyException("RangeError", $"{range.Inspect()} out of range")
                : (Place(self, Elements.Whole(arguments[0])), -1);
        if (arguments.Count == 3 && length < 0)
        {
            throw new RubyException("IndexError", $"negative length ({length})");
        }

        run.CheckListLength((long)start + 1);
        while (self.Items.Count < start)
        {
            self.Items.Add(RubyNil.Instance);
        }

        if (length < 0)
        {
            if (start == self.Items.Count)
            {
                self.Items.Add(value);
            }

            self.Items[start] = value;
            return value;
        }

        self.Items.RemoveRange(start, Math.Min(length, self.Items.Count - start));
        self.Items.InsertRange(start, value is RubyList list ? [.. list.Items] : [value]);
        return value;
    }

    private static int Place(RubyList self, int index) => index >= 0
        ? index
        : index + self.Items.Count is var place and >= 0
            ? place
            : throw new RubyException("IndexError", $"index {index} too small for array; minimum: -{self.Items.Count}");

    private static RubyList Insert(RubyRun run, RubyList self, int index, RubyObject[] values)
    {
        run.CheckListLength(self.Items.Count + values.Length);
        self.Items.InsertRange(index, values);
        return self;
    }

    private static RubyObject Push(RubyRun run, RubyList self, in Arguments arguments) =>
        Insert(run, self, self.Items.Count, arguments.Values.ToArray());

    private static RubyObject Unshift(RubyRun run, RubyList self, in Arguments arguments) =>
        Insert(run, self, 0, arguments.Values.ToArray());

    private static RubyObject InsertAt(RubyRun run, RubyList self, in Arguments arguments)
    {
        var index = Elements.Whole(arguments[0]);
        if (arguments.Count == 1)
        {
            return self;
        }

        var place = index < 0 ? index + self.Items.Count + 1 : index;
        if (place < 0)
        {
            throw new RubyException("IndexError", $"index {index} too small for array; minimum: -{self.Items.Count + 1}");
        }

        run.CheckListLength(place);
        while (self.Items.Count < place)
        {
            self.Items.Add(RubyNil.Instance);
        }

        return Insert(run, self, place, arguments.Values[1..].ToArray());
    }

    private static RubyObject Concat(RubyRun run, RubyList self, in Arguments arguments)
    {
        var added = new List<RubyObject>();
        foreach (var list in arguments.Values)
        {
            added.AddRange(Elements.OfList(run, list));
        }

        return Insert(run, self, self.Items.Count, [.. added]);
    }

    private static RubyObject Fill(RubyRun run, RubyList self, in Arguments arguments)
    {
        var block = arguments.Block;
        if (block is null && arguments.Count == 0)
        {
            throw RubyErrors.ArgumentCount(0, "1..3");
        }

        var places = block is null ? arguments.Values[1..].ToArray() : arguments.Values.ToArray();
        var count = self.Items.Count;
        var (start, length) = places is [RubyRange range, ..]
            ? Slicing.Cover(range, count) is { } part ? (part.Start, Math.Max(part.Length, RangeLength(range, part.Start, count))) : throw new RubyException("RangeError", $"{range.Inspect()} out of range")
            : Span(places, count);
        run.CheckListLength((long)start + Math.Max(0, length));
        for (var index = start; index < start + length; index++)
        {
            while (self.Items.Count <= index)
            {
                self.Items.Add(RubyNil.Instance);
            }

            self.Items[index] = block is null ? arguments[0] : BlockCalls.Give(run, block, RubyInteger.Of(index));
        }

        return self;
    }

    private static int RangeLength(RubyRange range, int start, int count) =>
        range.Last is RubyNil || Elements.Whole(range.Last) < 0 ? count - start : Elements.Whole(range.Last) - start + (range.ExcludesLast ? 0 : 1);

    private static (int Start, int Length) Span(RubyObject[] places, int count)
    {
        var first = places is [not RubyNil, ..] ? Elements.Whole(places[0]) : 0;
        var start = Math.Max(0, first < 0 ? first + count : first);
        return (start, places is [_, not RubyNil, ..] ? Elements.Whole(places[1]) : count - start);
    }

    private static RubyObject MapInPlace(RubyRun run, RubyList self, in Arguments arguments) => Become(run, self, "map", arguments);
}
