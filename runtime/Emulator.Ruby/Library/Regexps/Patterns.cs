using System.Text.RegularExpressions;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Strings.Text;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Regexps;

/// <summary>What a text method takes as a pattern: a regexp, or a string that is literal for some and a pattern for others.</summary>
internal static class Patterns
{
    /// <summary>A string is taken literally, as <c>gsub</c>, <c>scan</c> and <c>index</c> do.</summary>
    public static RubyRegexp Literal(RubyRun run, RubyObject value) => value switch
    {
        RubyRegexp regexp => regexp,
        RubyString text => RegexpTranslation.Translate(Quote(Letters.Of(text)), string.Empty, run.Limits.MatchTime),
        _ => throw RubyErrors.Type($"wrong argument type {RubyErrors.Name(value)} (expected Regexp)"),
    };

    /// <summary>A string is a pattern, as <c>match?</c> does.</summary>
    public static RubyRegexp Pattern(RubyRun run, RubyObject value) => value switch
    {
        RubyRegexp regexp => regexp,
        RubyString text => RegexpTranslation.Translate(text.Text, string.Empty, run.Limits.MatchTime),
        _ => throw RubyErrors.Type($"wrong argument type {RubyErrors.Name(value)} (expected Regexp)"),
    };

    /// <summary>All matches in their order, none overlapping; after an empty one the search goes on a code point further.</summary>
    public static IEnumerable<Match> All(RubyRun run, RubyRegexp regexp, string text)
    {
        for (var match = regexp.Find(text); match is not null;)
        {
            run.Step();
            yield return run.Remember(regexp, text, match)!;
            match = Next(regexp, text, match);
        }
    }

    /// <summary>The match after this one; after an empty one the search goes on a code point further.</summary>
    public static Match? Next(RubyRegexp regexp, string text, Match match)
    {
        var end = match.Index + match.Length;
        var next = match.Length > 0 ? end : end + (end < text.Length ? CodePoints.WidthAt(text, end) : 1);
        return next > text.Length ? null : regexp.Find(text, next);
    }

    /// <summary>As <c>Regexp.escape</c>.</summary>
    public static string Quote(string text) => string.Concat(text.Select(static letter => letter switch
    {
        '\n' => "\\n",
        '\t' => "\\t",
        '\r' => "\\r",
        '\f' => "\\f",
        '\v' => "\\v",
        ' ' or '#' or '-' or '$' or '^' or '.' or '|' or '?' or '*' or '+' or '(' or ')' or '[' or ']' or '{' or '}' or '\\' => "\\" + letter,
        _ => letter.ToString(),
    }));
}
