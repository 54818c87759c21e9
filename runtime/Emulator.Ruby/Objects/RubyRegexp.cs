using System.Text.RegularExpressions;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Objects;

/// <summary>A pattern in Ruby's dialect, translated to the framework's.</summary>
/// <param name="source">As written between the slashes.</param>
/// <param name="options">Letters of <c>imx</c>.</param>
/// <param name="translated">The framework's pattern, with the match time limit.</param>
public sealed class RubyRegexp(string source, string options, Regex translated) : RubyObject
{
    public string Source { get; } = source;

    public string Options { get; } = options;

    public Regex Translated { get; } = translated;

    public override RubyClass Class => RubyClasses.Regexp;

    public override string ToText() => Inspect();

    public override string Inspect() => $"/{Source}/{Options}";

    public override bool IsEqualTo(RubyObject other) =>
        other is RubyRegexp that && that.Source == Source && that.Options == Options;

    public override int KeyHash() => HashCode.Combine(Source, Options);

    public override bool Matches(RubyRun run, RubyObject value) => value is RubyString text && Translated.IsMatch(text.Text);
}
