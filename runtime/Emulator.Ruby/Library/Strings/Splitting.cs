using System.Buffers;
using System.Text.RegularExpressions;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Regexps;
using Emulator.Ruby.Library.Strings.Text;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Strings;

/// <summary>Strings taken apart at a separator, or gathered by a pattern.</summary>
internal static class Splitting
{
    private static readonly char[] Blanks = [' ', '\t', '\n', '\v', '\f', '\r', '\0'];
    private static readonly SearchValues<char> Stops = SearchValues.Create(Blanks);

    public static void Define(MethodTable<RubyString> table) => table
        .Add("split(separator = nil, limit = 0)", Split)
        .Add("split_strip_compact(separator)", SplitStripCompact)
        .Add("scan(pattern, &block)", Scan)
        .Add("partition(separator)", Partition)
        .Add("rpartition(separator)", LastPartition);

    private static RubyObject Split(RubyRun run, RubyString self, in Arguments arguments)
    {
        Replacing.RefuseBroken(self);
        var limit = arguments.At(1) is { } given ? Given.Integer(given) : 0;
        var letters = Letters.Of(self);
        var separator = arguments.At(0) ?? RubyNil.Instance;
        if (separator is not (RubyNil or RubyString or RubyRegexp))
        {
            throw RubyErrors.Type($"wrong argument type {RubyErrors.Name(separator)} (expected Regexp)");
        }

        if (letters.Length == 0)
        {
            return RubyList.Of();
        }

        if (limit == 0 && separator is RubyString { Text: "" } && self.IsText)
        {
            return Measuring.Chars(run, self);
        }

        if (limit == 1)
        {
            return RubyList.Of(self.Copy());
        }

        var parts = separator switch
        {
            RubyNil or RubyString { Text: " " } => Words(letters, limit),
            RubyString text when Letters.Of(self, text) is { Length: > 0 } between => Pieces(run, letters, between, limit),
            RubyRegexp { Literal: { Length: > 0 } between } => Pieces(run, letters, between, limit),
            _ => Fields(run, letters, Patterns.Literal(run, separator), limit),
        };
        while (limit == 0 && parts is [.., ""])
        {
            parts.RemoveAt(parts.Count - 1);
        }

        run.CheckListLength(parts.Count);
        return RubyList.Over(parts.ConvertAll<RubyObject>(part => Letters.Back(self, part)));
    }

    private static List<string> Words(string text, int limit)
    {
        var parts = new List<string>();
        var rest = text.AsSpan().TrimStart(Blanks);
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny(Stops);
            if (end < 0 || (limit > 0 && parts.Count == limit - 1))
            {
                parts.Add(rest.ToString());
                return parts;
            }

            parts.Add(rest[..end].ToString());
            rest = rest[end..].TrimStart(Blanks);
        }

        parts.Add(string.Empty);
        return parts;
    }

    private static List<string> Pieces(RubyRun run, string text, string separator, int limit)
    {
        var parts = new List<string>();
        var start = 0;
        while (parts.Count + 1 != limit && text.IndexOf(separator, start, StringComparison.Ordinal) is >= 0 and var at)
        {
            run.Step();
            parts.Add(text[start..at]);
            start = at + separator.Length;
        }

        parts.Add(text[start..]);
        return parts;
    }

    // What the groups of a separator caught is kept between the fields.
    private static List<string> Fields(RubyRun run, string text, RubyRegexp separator, int limit)
    {
        var parts = new List<string>();
        var (start, fields) = (0, 1);
        for (var match = separator.Find(text); match is not null && fields != limit; match = Patterns.Next(separator, text, match))
        {
            run.Step();
            if (match.Length == 0 && match.Index == start)
            {
                continue;
            }

            parts.Add(text[start..match.Index]);
            for (var group = 1; group < match.Groups.Count; group++)
            {
                if (match.Groups[group].Success)
                {
                    parts.Add(match.Groups[group].Value);
                }
            }

            (start, fields) = (match.Index + match.Length, fields + 1);
        }

        parts.Add(text[start..]);
        return parts;
    }

    private static RubyObject SplitStripCompact(RubyRun run, RubyString self, RubyObject separator)
    {
        var parts = (RubyList)Split(run, self, new Arguments([separator]));
        return new RubyList(parts.Items.Select(part => part.ToText().Trim(Blanks)).Where(static part => part.Trim(UnicodeSpace.All).Length > 0).Select(static part => new RubyString(part)));
    }

    private static RubyObject Scan(RubyRun run, RubyString self, in Arguments arguments)
    {
        Replacing.RefuseBroken(self);
        var found = new List<RubyObject>();
        foreach (var match in Patterns.All(run, Patterns.Literal(run, arguments[0]), Letters.Of(self)))
        {
            run.CheckListLength(found.Count + 1);
            found.Add(Item(self, match));
        }

        if (arguments.Block is not { } block)
        {
            return RubyList.Over(found);
        }

        foreach (var item in found)
        {
            block.Yield(run, item);
        }

        return self;
    }

    private static RubyObject Item(RubyString self, Match match) => match.Groups.Count == 1
        ? Letters.Back(self, match.Value)
        : new RubyList(match.Groups.Values.Skip(1).Select(group => group.Success ? Letters.Back(self, group.Value) : (RubyObject)RubyNil.Instance));

    private static RubyObject Partition(RubyRun run, RubyString self, RubyObject separator)
    {
        var letters = Letters.Of(self);
        return Patterns.Literal(run, separator).Find(letters) is { } match
            ? Three(self, letters[..match.Index], match.Value, letters[(match.Index + match.Length)..])
            : Three(self, letters, string.Empty, string.Empty);
    }

    private static RubyObject LastPartition(RubyRun run, RubyString self, RubyObject separator)
    {
        var letters = Letters.Of(self);
        var regexp = Patterns.Literal(run, separator);
        if (Searching.LastIndex(self, regexp, letters.Length) is not { } point)
        {
            return Three(self, string.Empty, string.Empty, letters);
        }

        var unit = CodePoints.UnitOf(letters, point);
        var width = regexp.Find(letters, unit)?.Length ?? 0;
        return Three(self, letters[..unit], letters.Substring(unit, width), letters[(unit + width)..]);
    }

    private static RubyList Three(RubyString self, string before, string separator, string after) =>
        RubyList.Of(Letters.Back(self, before), Letters.Back(self, separator), Letters.Back(self, after));
}
