using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>
/// The conditions of <c>where</c> (connector-sdk 8.3): keys <c>path</c> or <c>path op</c>, all must hold; a number and a
/// numeric text are compared as numbers.
/// </summary>
internal static class WhereConditions
{
    public static Func<RubyRun, RubyHash, bool> Read(RubyObject conditions)
    {
        if (conditions is not RubyHash hash)
        {
            throw RubyErrors.Argument($"wrong conditions {conditions.Inspect()}: a hash is expected");
        }

        var tests = hash.Pairs.Select(pair => One(pair.Key, pair.Value)).ToList();
        return (run, row) => tests.All(test => test(run, row));
    }

    private static Func<RubyRun, RubyHash, bool> One(RubyObject key, RubyObject wanted)
    {
        var written = WhereConditionsPatterns.Written().Match(key.ToText());
        var path = written.Groups["path"].Value;
        var operation = written.Groups["op"].Value;
        var keys = path.Split('.').Select(name => key is RubySymbol ? RubySymbol.Of(name) : (RubyObject)new RubyString(name)).ToArray();
        return (run, row) => Holds(run, path, Cell(run, row, keys), operation, wanted);
    }

    private static RubyObject Cell(RubyRun run, RubyHash row, RubyObject[] keys) =>
        row.TryGet(keys[0], out var value) ? Digging.Dig(run, value, keys[1..]) : RubyNil.Instance;

    private static bool Holds(RubyRun run, string path, RubyObject cell, string operation, RubyObject wanted)
    {
        switch (operation)
        {
            case "" when wanted is RubyList or RubyRange or RubyWhere:
                return cell is RubyNil ? throw RubyErrors.Runtime($"Can't compare '{path}' with nil") : IsAmong(run, cell, wanted);
            case "" when wanted is RubyRegexp:
                return cell is RubyNil ? throw RubyErrors.Runtime($"The '{path}' is nil") : wanted.Matches(run, cell);
            case "" or "==":
                return AreEqual(cell, wanted);
            case "!=":
                return !AreEqual(cell, wanted);
        }

        if (cell is RubyNil)
        {
            throw RubyErrors.Runtime($"The '{path}' is nil");
        }

        if (wanted is RubyNil)
        {
            throw RubyErrors.Runtime($"Can't compare '{path}' with nil");
        }

        var (left, right) = NumericPair.Of(cell, wanted);
        return (operation, Ordering.Compare(left, right)) is (">", > 0) or (">=", >= 0) or ("<", < 0) or ("<=", <= 0);
    }

    private static bool AreEqual(RubyObject cell, RubyObject wanted)
    {
        var (left, right) = NumericPair.Of(cell, wanted);
        return left.IsEqualTo(right);
    }

    private static bool IsAmong(RubyRun run, RubyObject cell, RubyObject wanted) => wanted is RubyRange range
        ? range.Covers(NumericPair.Of(cell, range.First is RubyNil ? range.Last : range.First).Left)
        : Elements.OfList(run, wanted).Any(cell.IsEqualTo);
}
