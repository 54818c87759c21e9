using System.Text.RegularExpressions;
using Emulator.Ruby.Calls;

namespace Emulator.Ruby.Objects;

/// <summary>What a match found, as MatchData.</summary>
/// <param name="regexp">The pattern that matched.</param>
/// <param name="text">The whole text it was looked for in.</param>
/// <param name="match">Where it was found.</param>
public sealed class RubyMatch(RubyRegexp regexp, RubyString text, Match match) : RubyObject
{
    public RubyRegexp Regexp { get; } = regexp;

    public RubyString Subject { get; } = text;

    public Match Found { get; } = match;

    public override RubyClass Class => RubyClasses.Match;

    /// <summary>Group names in their order; empty when groups have numbers only.</summary>
    public IEnumerable<string> Names => Found.Groups.Keys.Where(static name => !char.IsAsciiDigit(name[0]));

    public override string ToText() => Found.Value;

    public override string Inspect() =>
        $"#<MatchData {StringText.Inspect(Found.Value)}{string.Concat(Found.Groups.Values.Skip(1).Select(group => $" {group.Name}:{(group.Success ? StringText.Inspect(group.Value) : "nil")}"))}>";

    public override bool IsEqualTo(RubyObject other) =>
        other is RubyMatch that && that.Regexp.IsEqualTo(Regexp) && that.Subject.IsEqualTo(Subject) && that.Found.Index == Found.Index;

    public override int KeyHash() => HashCode.Combine(Regexp.KeyHash(), Found.Index);
}
