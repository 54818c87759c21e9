using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>Elements by their place.</summary>
internal static class Slicing
{
    private static readonly string[] Ordinals = ["second", "third", "fourth", "fifth"];

    public static void Define(MethodTable<RubyList> table)
    {
        table
            .Add("[](index, length = nil)", Slice)
            .Alias("slice", "[]")
            .Add("at(index)", (self, index) => At(self.Items, Elements.Whole(index)))
            .Add("last(count = nil)", Last)
            .Add("fetch(index, default = nil, &block)", Fetch)
            .Add("dig(key, *keys)", (RubyRun run, RubyList self, in Arguments keys) => Digging.Dig(run, self, keys.Values.ToArray()))
            .Add("values_at(*indexes)", ValuesAt)
            .Add("from(index)", (self, index) => RubyList.Over(Index(self, index) is >= 0 and var from ? [.. self.Items.Skip(from)] : []))
            .Add("to(index)", (run, self, index) => RubyList.Over([.. self.Items.Take(To(run, self, index) + 1)]))
            .Add("third_to_last", self => At(self.Items, -3))
            .Add("second_to_last", self => At(self.Items, -2))
            .Add("forty_two", self => At(self.Items, 41))
            .Add("length", self => RubyInteger.Of(self.Count))
            .Alias("size", "length")
            .Add("empty?", self => RubyBoolean.Of(self.Count == 0));
        foreach (var (place, name) in Ordinals.Index())
        {
            table.Add(name, self => At(self.Items, place + 1));
        }
    }

    public static RubyObject At(IReadOnlyList<RubyObject> items, int index)
    {
        var place = index < 0 ? items.Count + index : index;
        return place >= 0 && place < items.Count ? items[place] : RubyNil.Instance;
    }

    /// <summary>Where a range begins and how many it covers of this many; null when it begins beyond.</summary>
    public static (int Start, int Length)? Cover(RubyRange range, int count)
    {
        var first = range.First is RubyNil ? 0 : Elements.Whole(range.First);
        var last = range.Last is RubyNil ? -1 : Elements.Whole(range.Last);
        var start = first < 0 ? first + count : first;
        var end = (last < 0 ? last + count : last) + (range.ExcludesLast && range.Last is not RubyNil ? 0 : 1);
        return start < 0 || start > count ? null : (start, Math.Max(0, Math.Min(end, count) - start));
    }

    private static int Index(RubyList self, RubyObject index)
    {
        var at = Elements.Whole(index);
        return at < 0 ? self.Items.Count + at : at;
    }

    // ActiveSupport compares before it converts, which shows in the errors.
    private static int To(RubyRun run, RubyList self, RubyObject index)
    {
        var isForward = (index.Class.Find(">=") ?? throw RubyErrors.NoMethod(">=", index)).Call(run, index, RubyInteger.Of(0)).IsTruthy;
        return isForward ? Elements.Whole(index) : Index(self, index);
    }

    private static RubyObject Slice(RubyRun run, RubyList self, in Arguments arguments)
    {
        if (arguments.Count == 2)
        {
            var start = Elements.Whole(arguments[0]);
            start = start < 0 ? start + self.Items.Count : start;
            var length = Elements.Whole(arguments[1]);
            return start < 0 || start > self.Items.Count || length < 0
                ? RubyNil.Instance
                : RubyList.Over(self.Items.GetRange(start, Math.Min(length, self.Items.Count - start)));
        }

        return arguments[0] is not RubyRange range
            ? At(self.Items, Elements.Whole(arguments[0]))
            : Cover(range, self.Items.Count) is { } part ? RubyList.Over(self.Items.GetRange(part.Start, part.Length)) : RubyNil.Instance;
    }

    private static RubyObject Last(RubyRun run, RubyList self, in Arguments arguments)
    {
        if (arguments.Count == 0)
        {
            return At(self.Items, -1);
        }

        var count = Elements.Whole(arguments[0]);
        return count < 0 ? throw RubyErrors.Argument("negative array size") : Elements.Part(self.Items, Math.Max(0, self.Items.Count - count), count);
    }

    private static RubyObject Fetch(RubyRun run, RubyList self, in Arguments arguments)
    {
        var index = Elements.Whole(arguments[0]);
        var place = index < 0 ? self.Items.Count + index : index;
        if (place >= 0 && place < self.Items.Count)
        {
            return self.Items[place];
        }

        return arguments.Block is { } block
            ? BlockCalls.Give(run, block, arguments[0])
            : arguments.At(1) ?? throw new RubyException(
                "IndexError",
                $"index {index} outside of array bounds: {-self.Items.Count}...{self.Items.Count}");
    }

    private static RubyObject ValuesAt(RubyRun run, RubyList self, in Arguments arguments)
    {
        var found = new List<RubyObject>();
        foreach (var index in arguments.Values)
        {
            if (index is RubyRange range)
            {
                found.AddRange(Covered(run, self, range));
            }
            else
            {
                found.Add(At(self.Items, Elements.Whole(index)));
            }
        }

        return RubyList.Over(found);
    }

    // A range that ends beyond the list gives nil for what is not there.
    private static IEnumerable<RubyObject> Covered(RubyRun run, RubyList self, RubyRange range)
    {
        var first = range.First is RubyNil ? 0 : Elements.Whole(range.First);
        var start = first < 0 ? first + self.Items.Count : first;
        if (start < 0)
        {
            throw new RubyException("RangeError", $"{range.Inspect()} out of range");
        }

        var last = range.Last is RubyNil ? -1 : Elements.Whole(range.Last);
        var end = (last < 0 ? last + self.Items.Count : last) + (range.ExcludesLast && range.Last is not RubyNil ? 0 : 1);
        run.CheckListLength((long)end - start);
        return Enumerable.Range(start, Math.Max(0, end - start)).Select(index => At(self.Items, index));
    }
}
