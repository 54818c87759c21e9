using System.Text;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Strings.Text;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Strings;

/// <summary>Characters exchanged, dropped, counted or squeezed by sets.</summary>
internal static class CharacterSets
{
    public static void Define(MethodTable<RubyString> table) => table
        .Add("tr(from, to)", static (_, self, in arguments) => Exchange(self, arguments[0], arguments[1], squeezes: false))
        .Add("tr_s(from, to)", static (_, self, in arguments) => Exchange(self, arguments[0], arguments[1], squeezes: true))
        .Add("delete(*sets)", static (_, self, in arguments) => Delete(self, arguments))
        .Add("delete!(*sets)", static (_, self, in arguments) => Changes.InPlace(self, Delete(self, arguments)))
        .Add("count(*sets)", Count)
        .Add("squeeze(*sets)", static (_, self, in arguments) => Squeeze(self, arguments))
        .Add("squeeze!(*sets)", static (_, self, in arguments) => Changes.InPlace(self, Squeeze(self, arguments)));

    private static RubyString Exchange(RubyString self, RubyObject from, RubyObject to, bool squeezes)
    {
        var set = CharacterSet.Read(Letters.Of(self, from));
        var others = CharacterSet.Read(Letters.Of(self, to)) is { IsNegated: false } plain ? plain.Points : CodePoints.Numbers(Letters.Of(self, to));
        var places = new Dictionary<int, int>();
        for (var index = 0; index < set.Points.Count; index++)
        {
            places.TryAdd(set.Points[index], index);
        }

        var result = new StringBuilder();
        var last = -1;
        foreach (var point in CodePoints.Numbers(Letters.Of(self)))
        {
            var isMember = places.TryGetValue(point, out var place) != set.IsNegated;
            var other = !isMember ? point : others.Count == 0 ? -1 : others[set.IsNegated ? others.Count - 1 : Math.Min(place, others.Count - 1)];
            if (other >= 0 && !(squeezes && isMember && other == last))
            {
                result.Append(CodePoints.Text(other));
            }

            last = isMember ? other : -1;
        }

        return Letters.Back(self, result.ToString());
    }

    private static Func<int, bool> All(RubyString self, in Arguments arguments)
    {
        if (arguments.Count == 0)
        {
            throw RubyErrors.ArgumentCount(0, "1+");
        }

        var sets = arguments.Values.ToArray().Select(set => CharacterSet.Read(Letters.Of(self, set))).ToList();
        return point => sets.TrueForAll(set => set.Contains(point));
    }

    private static RubyString Delete(RubyString self, in Arguments arguments)
    {
        var isDropped = All(self, arguments);
        return Letters.Back(self, string.Concat(CodePoints.Numbers(Letters.Of(self)).Where(point => !isDropped(point)).Select(CodePoints.Text)));
    }

    private static RubyObject Count(Running.RubyRun run, RubyString self, in Arguments arguments) =>
        RubyInteger.Of(CodePoints.Numbers(Letters.Of(self)).Count(All(self, arguments)));

    private static RubyString Squeeze(RubyString self, in Arguments arguments)
    {
        var isSqueezed = arguments.Count == 0 ? static _ => true : All(self, arguments);
        var result = new StringBuilder();
        var last = -1;
        foreach (var point in CodePoints.Numbers(Letters.Of(self)))
        {
            if (point != last || !isSqueezed(point))
            {
                result.Append(CodePoints.Text(point));
            }

            last = point;
        }

        return Letters.Back(self, result.ToString());
    }
}
