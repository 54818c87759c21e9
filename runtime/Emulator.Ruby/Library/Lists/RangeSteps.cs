using System.Numerics;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>The elements of a range: whole numbers, texts by <c>succ</c>, days.</summary>
internal static class RangeSteps
{
    public static List<RubyObject> All(RubyRun run, RubyRange range)
    {
        if (range.Last is RubyNil)
        {
            throw new RubyException("RangeError", "cannot convert endless range to an array");
        }

        return range switch
        {
            { First: RubyString { Text.Length: 1 } first, Last: RubyString { Text.Length: 1 } last } when char.IsAscii(first.Text[0]) && char.IsAscii(last.Text[0]) =>
                Letters(first.Text[0], last.Text[0], range.ExcludesLast),
            _ => Any(run, range),
        };
    }

    /// <summary>The elements one by one: a walk may end long before a list of them would be complete.</summary>
    public static IEnumerable<RubyObject> Walk(RubyRun run, RubyRange range) => range switch
    {
        { First: RubyString { Text.Length: > 1 } or RubyDate, Last: not RubyNil } => Successors(run, range),
        { First: RubyString { Text.Length: 1 }, Last: RubyString { Text.Length: > 1 } } => Successors(run, range),
        { First: RubyInteger first, Last: RubyInteger } => Counted(first.Big, range),
        _ => All(run, range),
    };

    private static IEnumerable<RubyObject> Counted(BigInteger first, RubyRange range)
    {
        var last = ((RubyInteger)range.Last).Big - (range.ExcludesLast ? 1 : 0);
        for (var number = first; number <= last; number++)
        {
            yield return RubyInteger.Of(number);
        }
    }

    // Between two single letters lie all signs of their codes, not those that succ would give.
    private static List<RubyObject> Letters(char first, char last, bool isExcluded)
    {
        var letters = new List<RubyObject>();
        for (var code = first; isExcluded ? code < last : code <= last; code++)
        {
            letters.Add(new RubyString(code.ToString()));
        }

        return letters;
    }

    private static List<RubyObject> Any(RubyRun run, RubyRange range)
    {
        return range.First switch
        {
            RubyInteger first => Numbers(run, first.Big, range),
            RubyString or RubyDate => Listed(run, Successors(run, range)),
            RubySymbol first when range.Last is RubySymbol last => All(run, new RubyRange(new RubyString(first.Name), new RubyString(last.Name), range.ExcludesLast))
                .ConvertAll(item => (RubyObject)RubySymbol.Of(item.ToText())),
            _ => throw RubyErrors.Type($"can't iterate from {range.First.Class.Name}"),
        };
    }

    private static List<RubyObject> Numbers(RubyRun run, BigInteger first, RubyRange range)
    {
        var last = range.Last switch
        {
            RubyInteger integer => range.ExcludesLast ? integer.Big - 1 : integer.Big,
            RubyFloat number when double.IsFinite(number.Number) => LastBelow(number.Number, range.ExcludesLast),
            RubyFloat { Number: > 0 } => throw new LimitException("list length", "A range without an end has no list"),
            RubyFloat => first - 1,
            _ => throw RubyErrors.Type($"can't iterate from {range.First.Class.Name}"),
        };
        run.CheckListLength((long)BigInteger.Min(long.MaxValue, BigInteger.Max(0, last - first + 1)));
        var items = new List<RubyObject>();
        for (var number = first; number <= last; number++)
        {
            items.Add(RubyInteger.Of(number));
        }

        return items;
    }

    private static BigInteger LastBelow(double number, bool isExcluded)
    {
        var floor = Math.Floor(number);
        return new BigInteger(floor) - (isExcluded && floor.Equals(number) ? 1 : 0);
    }

    private static IEnumerable<RubyObject> Successors(RubyRun run, RubyRange range)
    {
        var successor = range.First.Class.Find("succ") ?? throw RubyErrors.Type($"can't iterate from {range.First.Class.Name}");
        var last = range.Last;
        var isText = range.First is RubyString;
        if (isText && AreDigits(range.First) && AreDigits(last) ? Length(last) < Length(range.First) : range.First.CompareWith(last) > 0)
        {
            yield break;
        }

        for (var item = range.First; ; item = successor.Call(run, item))
        {
            run.Step();
            var atLast = item.IsEqualTo(last);
            if ((isText ? Length(item) > Length(last) : item.CompareWith(last) > 0) || (atLast && range.ExcludesLast))
            {
                yield break;
            }

            yield return item;
            if (atLast)
            {
                yield break;
            }
        }
    }

    private static List<RubyObject> Listed(RubyRun run, IEnumerable<RubyObject> items)
    {
        var list = new List<RubyObject>();
        foreach (var item in items)
        {
            run.CheckListLength(list.Count + 1);
            list.Add(item);
        }

        return list;
    }

    // Texts of digits alone are counted, so "9" comes before "10".
    private static bool AreDigits(RubyObject text) => text.ToText() is { Length: > 0 } digits && digits.All(char.IsAsciiDigit);

    private static int Length(RubyObject text) => text.ToText().Length;
}
