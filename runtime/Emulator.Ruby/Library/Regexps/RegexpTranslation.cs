using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Regexps;

/// <summary>Makes Ruby's patterns; each is translated once.</summary>
public static class RegexpTranslation
{
    private const int MostKnown = 2000;
    private static readonly ConcurrentDictionary<(string Source, string Options, TimeSpan MatchTime), RubyRegexp> Known = new();

    /// <summary>A pattern as written between slashes, with letters of <c>imx</c>; other letters are passed over.</summary>
    /// <exception cref="RubyException">RegexpError: the pattern is wrong, or uses what this runtime refuses, which the message names.</exception>
    public static RubyRegexp Translate(string source, string options, TimeSpan matchTime)
    {
        if (Known.TryGetValue((source, options, matchTime), out var known))
        {
            return known;
        }

        if (Known.Count > MostKnown)
        {
            Known.Clear();
        }

        return Known[(source, options, matchTime)] = Make(source, options, matchTime);
    }

    private static RubyRegexp Make(string source, string options, TimeSpan matchTime)
    {
        var letters = string.Concat("mix".Where(letter => options.Contains(letter, StringComparison.Ordinal)));
        var plain = Compile(source, letters, matchTime, whole: false);
        return new RubyRegexp(source, letters, plain, new Lazy<Regex>(() => Compile(source, letters, matchTime, whole: true)));
    }

    private static Regex Compile(string source, string letters, TimeSpan matchTime, bool whole)
    {
        var flags = PatternFlags.Of(letters);
        var text = new PatternTranslator(source, whole).Translate(flags);
        var options = RegexOptions.CultureInvariant | RegexOptions.Multiline
            | (flags.IgnoresCase ? RegexOptions.IgnoreCase : RegexOptions.None)
            | (GroupNames.In(source).AreUsed ? RegexOptions.ExplicitCapture : RegexOptions.None);
        try
        {
            // No match may begin between the halves of a pair.
            return new Regex(whole ? $@"(?!(?<=[\ud800-\udbff])[\udc00-\udfff])(?:{text})" : text, options, matchTime);
        }
        catch (ArgumentException problem)
        {
            throw RegexpErrors.Bad(problem.Message, source);
        }
    }
}
