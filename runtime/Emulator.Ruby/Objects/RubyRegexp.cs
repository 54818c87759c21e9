using System.Text.RegularExpressions;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Objects;

/// <summary>A pattern in Ruby's dialect, translated to the framework's.</summary>
/// <param name="source">As written between the slashes.</param>
/// <param name="options">Letters of <c>mix</c>.</param>
/// <param name="translated">The framework's pattern for text without surrogates, with the match time limit.</param>
/// <param name="beyond">The pattern for text with code points beyond U+FFFF; made when such a text comes.</param>
public sealed class RubyRegexp(string source, string options, Regex translated, Lazy<Regex>? beyond = null) : RubyObject
{
    public string Source { get; } = source;

    public string Options { get; } = options;

    public Regex Translated { get; } = translated;

    /// <summary>The text that the pattern is, when there is nothing else in it; else null.</summary>
    public string? Literal { get; } = options.Length == 0 && source.All(static letter => char.IsLetterOrDigit(letter) || letter is ' ' or ',' or ';' or ':' or '-' or '_' or '/' or '@' or '&' or '=' or '"' or '\'') ? source : null;

    public override RubyClass Class => RubyClasses.Regexp;

    /// <summary>The framework's pattern that takes this text by whole code points.</summary>
    public Regex For(string text) =>
        beyond is null || !text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') ? Translated : beyond.Value;

    /// <summary>The first match at or behind a UTF-16 position; null when there is none.</summary>
    /// <exception cref="LimitException">The match took too long.</exception>
    public Match? Find(string text, int start = 0)
    {
        try
        {
            return For(text).Match(text, start) is { Success: true } match ? match : null;
        }
        catch (RegexMatchTimeoutException timeout)
        {
            throw TookTooLong(timeout);
        }
    }

    /// <summary>Whether there is a match at or behind a UTF-16 position, for who does not ask which.</summary>
    /// <exception cref="LimitException">The match took too long.</exception>
    public bool IsIn(string text, int start = 0)
    {
        try
        {
            return Literal is { } literal ? text.IndexOf(literal, start, StringComparison.Ordinal) >= 0 : For(text).IsMatch(text, start);
        }
        catch (RegexMatchTimeoutException timeout)
        {
            throw TookTooLong(timeout);
        }
    }

    /// <summary>As <c>to_s</c>: to be put into another pattern.</summary>
    public override string ToText() =>
        $"(?{Options}{(Options.Length == 3 ? string.Empty : "-")}{string.Concat("mix".Where(letter => !Options.Contains(letter, StringComparison.Ordinal)))}:{Source})";

    public override string Inspect() => $"/{Source.Replace("\\/", "/", StringComparison.Ordinal).Replace("/", "\\/", StringComparison.Ordinal)}/{Options}";

    public override bool IsEqualTo(RubyObject other) =>
        other is RubyRegexp that && that.Source == Source && that.Options == Options;

    public override int KeyHash() => HashCode.Combine(Source, Options);

    public override bool Matches(RubyRun run, RubyObject value) => value switch
    {
        RubyString text => run.Remember(this, text.Text, Find(text.Text)) is not null,
        RubySymbol symbol => Find(symbol.Name) is not null,
        _ => false,
    };

    private static LimitException TookTooLong(RegexMatchTimeoutException timeout) =>
        new("match time", $"A match took longer than {timeout.MatchTimeout.TotalSeconds} seconds");
}
