using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Regexps;
using Emulator.Ruby.Library.Strings.Text;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Strings;

/// <summary>Whether and where something stands in a string.</summary>
internal static class Searching
{
    public static void Define(MethodTable<RubyString> table) => table
        .Add("include?(part)", static (self, part) => RubyBoolean.Of(Contains(self, part)))
        .Add("exclude?(part)", static (self, part) => RubyBoolean.Of(!Contains(self, part)))
        .Add("start_with?(*starts)", static (run, self, in arguments) => StartsWith(self, arguments))
        .Alias("starts_with?", "start_with?")
        .Add("end_with?(*ends)", static (run, self, in arguments) => EndsWith(self, arguments))
        .Alias("ends_with?", "end_with?")
        .Add("match?(pattern, start = 0)", static (run, self, in arguments) => RubyBoolean.Of(Matches(run, self, arguments)))
        .Add("match(pattern, start = 0)", static (run, self, in arguments) => Remembered(run, Match(run, self, arguments)))
        .Add("=~(pattern)", static (run, self, pattern) => pattern is RubyRegexp regexp ? RegexpMethods.Position(run, regexp, self) : pattern is RubyString ? throw RubyErrors.Type("type mismatch: String given") : RubyNil.Instance)
        .Add("index(part, start = 0)", Index)
        .Add("rindex(part, start = nil)", LastIndex);

    /// <summary>The last place, in code points, at or before a place; null when there is none.</summary>
    public static int? LastIndex(RubyString self, RubyObject part, int start)
    {
        var letters = Letters.Of(self);
        if (start < 0)
        {
            return null;
        }

        for (var unit = CodePoints.UnitOf(letters, start); unit >= 0; unit--)
        {
            var isHere = part is RubyRegexp regexp
                ? regexp.Find(letters, unit) is { } found && found.Index == unit
                : string.CompareOrdinal(letters, unit, Letters.Of(self, part), 0, Letters.Of(self, part).Length) == 0;
            if (isHere)
            {
                return CodePoints.PointOf(letters, unit);
            }
        }

        return null;
    }

    private static bool Contains(RubyString self, RubyObject part) =>
        Letters.Of(self).Contains(Letters.Of(self, part), StringComparison.Ordinal);

    private static RubyBoolean StartsWith(RubyString self, in Arguments arguments)
    {
        var letters = Letters.Of(self);
        foreach (var start in arguments.Values)
        {
            if (start is RubyRegexp regexp ? regexp.Find(letters) is { Index: 0 } : letters.StartsWith(Letters.Of(self, start), StringComparison.Ordinal))
            {
                return RubyBoolean.True;
            }
        }

        return RubyBoolean.False;
    }

    private static RubyBoolean EndsWith(RubyString self, in Arguments arguments)
    {
        foreach (var end in arguments.Values)
        {
            if (Letters.Of(self).EndsWith(Letters.Of(self, end), StringComparison.Ordinal))
            {
                return RubyBoolean.True;
            }
        }

        return RubyBoolean.False;
    }

    private static RubyObject Remembered(RubyRun run, RubyMatch? match)
    {
        if (match is null)
        {
            run.Forget();
            return RubyNil.Instance;
        }

        run.Remember(match.Regexp, match.Subject.Text, match.Found);
        return match;
    }

    private static bool Matches(RubyRun run, RubyString self, in Arguments arguments)
    {
        var letters = Letters.Of(self);
        var regexp = Patterns.Pattern(run, arguments[0]);
        return arguments.Count == 1
            ? regexp.IsIn(letters)
            : Start(letters, arguments[1]) is { } start && regexp.IsIn(letters, CodePoints.UnitOf(letters, start));
    }

    private static RubyMatch? Match(RubyRun run, RubyString self, in Arguments arguments)
    {
        var regexp = Patterns.Pattern(run, arguments[0]);
        var letters = Letters.Of(self);
        return Start(letters, arguments.At(1)) is { } start && regexp.Find(letters, CodePoints.UnitOf(letters, start)) is { } found
            ? new RubyMatch(regexp, self.Copy(), found)
            : null;
    }

    private static RubyObject Index(RubyRun run, RubyString self, in Arguments arguments)
    {
        var letters = Letters.Of(self);
        var part = arguments[0] is RubyRegexp ? null : Letters.Of(self, arguments[0]);
        if (Start(letters, arguments.At(1)) is not { } start)
        {
            return RubyNil.Instance;
        }

        var unit = CodePoints.UnitOf(letters, start);
        var found = part is not null
            ? letters.IndexOf(part, unit, StringComparison.Ordinal)
            : ((RubyRegexp)arguments[0]).Find(letters, unit)?.Index ?? -1;
        return found < 0 ? RubyNil.Instance : RubyInteger.Of(CodePoints.PointOf(letters, found));
    }

    private static RubyObject LastIndex(RubyRun run, RubyString self, in Arguments arguments)
    {
        var count = CodePoints.Count(Letters.Of(self));
        var given = arguments.At(1) is { } start and not RubyNil ? Given.Integer(start) : count;
        var from = Math.Min(given < 0 ? given + count : given, count);
        var part = arguments[0] is RubyRegexp ? arguments[0] : Given.Text(arguments[0]);
        return LastIndex(self, part, from) is { } found ? RubyInteger.Of(found) : RubyNil.Instance;
    }

    // Null when the place lies outside of the string.
    private static int? Start(string letters, RubyObject? given)
    {
        if (given is null)
        {
            return 0;
        }

        var (start, count) = (Given.Integer(given), CodePoints.Count(letters));
        start += start < 0 ? count : 0;
        return start >= 0 && start <= count ? start : null;
    }
}
