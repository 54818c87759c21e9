using System.Text.RegularExpressions;
using Emulator.Ruby.Objects;
using Emulator.Sdk.Authorization;

namespace Emulator.Plugins.Ruby.Definitions;

/// <summary>Reads what matches a refusal: a status, a whole text, a Regexp, or a list of them.</summary>
internal static class MatcherReader
{
    private static readonly TimeSpan MatchTime = TimeSpan.FromSeconds(1);

    public static IReadOnlyList<ResponseMatcher> Read(RubyNode node, string key) => Read(node.List(key), isLoose: false);

    /// <param name="given">The objects.</param>
    /// <param name="isLoose">True where a String is searched for and need not be the whole (after_error_response).</param>
    public static IReadOnlyList<ResponseMatcher> Read(IEnumerable<RubyObject> given, bool isLoose) =>
        [.. given.SelectMany(item => item is RubyList list ? list.Items : [item]).Select(item => One(item, isLoose)).OfType<ResponseMatcher>()];

    private static ResponseMatcher? One(RubyObject item, bool isLoose) => item switch
    {
        SmallInteger status => ResponseMatcher.ForStatus((int)Math.Clamp(status.Number, 0, int.MaxValue)),
        RubyRegexp pattern => ResponseMatcher.ForPattern(pattern.Translated),
        RubyString text when isLoose => ResponseMatcher.ForPattern(new Regex(text.Text, RegexOptions.CultureInvariant, MatchTime)),
        RubyString text => ResponseMatcher.ForText(text.Text),
        _ => null,
    };
}
