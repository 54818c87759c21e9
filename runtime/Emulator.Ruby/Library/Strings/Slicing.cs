using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Regexps;
using Emulator.Ruby.Library.Strings.Text;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Strings;

/// <summary>Parts of a string by place, range, text or pattern.</summary>
internal static class Slicing
{
    public static void Define(MethodTable<RubyString> table) => table
        .Add("[](index, length = nil)", Slice)
        .Alias("slice", "[]")
        .Add("slice!(index, length = nil)", Cut)
        .Add("[]=(index, length, value = nil)", Assign)
        .Add("byteslice(index, length = nil)", ByteSlice)
        .Add("at(position)", static (run, self, in arguments) => Slice(run, self, arguments))
        .Add("from(position)", static (self, position) => Part(self, Places.From(position, Count(self))))
        .Add("to(position)", static (self, position) => Part(self, Places.To(position, Count(self))))
        .Add("first(limit = 1)", static (run, self, in arguments) => First(self, Limit(arguments)))
        .Add("last(limit = 1)", static (run, self, in arguments) => Last(self, Limit(arguments)));

    private static RubyObject Slice(RubyRun run, RubyString self, in Arguments arguments) => Part(self, Find(run, self, arguments));

    // Start and length in code points, or null when there is no such part.
    private static (int Start, int Length)? Find(RubyRun run, RubyString self, in Arguments arguments)
    {
        var letters = Letters.Of(self);
        switch (arguments[0])
        {
            case RubyRegexp regexp:
                return regexp.Find(letters) is { } match ? Group(new RubyMatch(regexp, self, match), arguments.At(1)) : null;
            case RubyString text:
                var found = letters.IndexOf(Letters.Of(self, text), StringComparison.Ordinal);
                return found < 0 ? null : (CodePoints.PointOf(letters, found), CodePoints.Count(Letters.Of(self, text)));
            case RubyRange range:
                return Places.Of(range, Count(self));
            default:
                return arguments.At(1) is { } length
                    ? Places.Of(Given.Integer(arguments[0]), Given.Integer(length), Count(self))
                    : Places.One(Given.Integer(arguments[0]), Count(self));
        }
    }

    private static (int Start, int Length)? Group(RubyMatch match, RubyObject? group)
    {
        var found = group is null ? match.Found : MatchMethods.Look(match, group);
        return found is { Success: true }
            ? (CodePoints.PointOf(match.Subject.Text, found.Index), CodePoints.Count(found.Value))
            : null;
    }

    private static int Count(RubyString self) => CodePoints.Count(Letters.Of(self));

    private static RubyObject Part(RubyString self, (int Start, int Length)? place) => place is { } found
        ? Letters.Back(self, CodePoints.Slice(Letters.Of(self), found.Start, found.Length))
        : RubyNil.Instance;

    private static RubyObject Cut(RubyRun run, RubyString self, in Arguments arguments)
    {
        var place = Find(run, self, arguments);
        var part = Part(self, place);
        if (place is { } found)
        {
            self.Become(Without(self, found, string.Empty));
        }

        return part;
    }

    private static RubyObject Assign(RubyRun run, RubyString self, in Arguments arguments)
    {
        var value = arguments[arguments.Count - 1];
        var place = Find(run, self, new Arguments(arguments.Values[..^1].ToArray()))
            // One behind the last is no character, but a place to write.
            ?? (arguments.Count == 2 && arguments[0] is RubyInteger end && end.Big == Count(self) ? (Start: Count(self), Length: 0) : ((int Start, int Length)?)null)
            ?? throw new RubyException("IndexError", arguments[0] is RubyString ? "string not matched" : arguments[0] is RubyRegexp ? "regexp not matched" : $"index {arguments[0].ToText()} out of string");
        var letters = Letters.Of(self, value);
        run.CheckTextLength((long)self.Text.Length + letters.Length);
        self.Become(Without(self, place, letters));
        return value;
    }

    private static RubyString Without(RubyString self, (int Start, int Length) place, string instead)
    {
        var letters = Letters.Of(self);
        var start = CodePoints.UnitOf(letters, place.Start);
        var end = start + CodePoints.Slice(letters, place.Start, place.Length).Length;
        return Letters.Back(self, string.Concat(letters.AsSpan(0, start), instead, letters.AsSpan(end)));
    }

    private static RubyObject ByteSlice(RubyRun run, RubyString self, in Arguments arguments)
    {
        var bytes = self.ToBytes();
        var place = arguments[0] is RubyRange range
            ? Places.Of(range, bytes.Length)
            : arguments.At(1) is { } length
                ? Places.Of(Given.Integer(arguments[0]), Given.Integer(length), bytes.Length)
                : Places.One(Given.Integer(arguments[0]), bytes.Length);
        return place is { } found ? RubyString.FromBytes(bytes[found.Start..(found.Start + found.Length)], self.Encoding) : RubyNil.Instance;
    }

    private static int Limit(in Arguments arguments)
    {
        var limit = arguments.At(0) is { } given ? Given.Integer(given) : 1;
        return limit >= 0 ? limit : throw RubyErrors.Argument("negative limit");
    }

    private static RubyObject First(RubyString self, int limit) => Part(self, (0, Math.Min(limit, Count(self))));

    private static RubyObject Last(RubyString self, int limit)
    {
        var count = Count(self);
        return Part(self, (Math.Max(0, count - limit), Math.Min(limit, count)));
    }
}
