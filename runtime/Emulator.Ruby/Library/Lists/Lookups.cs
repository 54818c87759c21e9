using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>Searching lists of pairs and sorted lists, and drawing elements by chance.</summary>
internal static class Lookups
{
    public static void Define(MethodTable<RubyList> table) => table
        .Add("assoc(key)", (self, key) => Pair(self, key, 0))
        .Add("rassoc(value)", (self, value) => Pair(self, value, 1))
        .Add("bsearch(&block)", BinarySearch)
        .Add("sample(count = nil)", Sample)
        .Add("shuffle", (run, self) => RubyList.Over(Shuffled(run, self)))
        .Add("including(*values)", Including)
        .Add("to_ary", self => self);

    private static RubyObject Pair(RubyList self, RubyObject wanted, int place) =>
        self.Items.Find(item => item is RubyList pair && pair.Items.Count > place && pair.Items[place].IsEqualTo(wanted)) ?? RubyNil.Instance;

    private static RubyObject Including(RubyRun run, RubyList self, in Arguments arguments) => RubyList.Over(
        [.. self.Items, .. arguments.Values.ToArray().SelectMany(value => value is RubyList list ? list.Items : [value])]);

    // True finds the first of those that hold, a number the one for which it is zero.
    private static RubyObject BinarySearch(RubyRun run, RubyList self, in Arguments arguments)
    {
        var block = arguments.RequiredBlock;
        var (low, high) = (0, self.Items.Count);
        RubyObject found = RubyNil.Instance;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            var answer = BlockCalls.Give(run, block, self.Items[middle]);
            var order = answer switch
            {
                RubyBoolean { Truth: true } => -1,
                RubyBoolean or RubyNil => 1,
                RubyInteger or RubyFloat or RubyRational => answer.CompareWith(RubyInteger.Of(0)) ?? 0,
                _ => throw RubyErrors.Type($"wrong argument type {answer.Class.Name} (must be numeric, true, false or nil)"),
            };
            if (order == 0)
            {
                return self.Items[middle];
            }

            found = answer is RubyBoolean { Truth: true } ? self.Items[middle] : found;
            (low, high) = order < 0 ? (low, middle) : (middle + 1, high);
        }

        return found;
    }

    private static RubyObject Sample(RubyRun run, RubyList self, in Arguments arguments)
    {
        var shuffled = Shuffled(run, self);
        if (arguments.Count == 0)
        {
            return Slicing.At(shuffled, 0);
        }

        var count = Elements.Whole(arguments[0]);
        return count < 0 ? throw RubyErrors.Argument("negative sample number") : RubyList.Over([.. shuffled.Take(count)]);
    }

    private static List<RubyObject> Shuffled(RubyRun run, RubyList self)
    {
        var items = self.Items.ToList();
        Span<byte> chance = stackalloc byte[sizeof(uint)];
        for (var index = items.Count - 1; index > 0; index--)
        {
            run.FillRandom(chance);
            var other = (int)(BitConverter.ToUInt32(chance) % (uint)(index + 1));
            (items[index], items[other]) = (items[other], items[index]);
        }

        return items;
    }
}
