using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Strings.Text;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Regexps;

/// <summary>The methods of Regexp.</summary>
internal static class RegexpMethods
{
    public static void Define(MethodTable<RubyRegexp> table) => table
        .Add("match?(text)", static (self, text) => RubyBoolean.Of(Subject(text) is { } subject && self.IsIn(subject.Text)))
        .Add("match(text)", static (run, self, text) => Subject(text) is { } subject && run.Remember(self, subject.Text, self.Find(subject.Text)) is { } found ? new RubyMatch(self, subject, found) : RubyNil.Instance)
        .Add("=~(text)", static (run, self, text) => Position(run, self, text))
        .Add("===(value)", static (RubyRun run, RubyRegexp self, RubyObject value) => RubyBoolean.Of(self.Matches(run, value)))
        .Add("source", static self => new RubyString(self.Source))
        .Add("to_s", static self => new RubyString(self.ToText()))
        .Add("inspect", static self => new RubyString(self.Inspect()))
        .Add("options", static self => RubyInteger.Of((self.Options.Contains('i', StringComparison.Ordinal) ? 1 : 0) + (self.Options.Contains('x', StringComparison.Ordinal) ? 2 : 0) + (self.Options.Contains('m', StringComparison.Ordinal) ? 4 : 0)))
        .Add("names", static self => new RubyList(self.Translated.GetGroupNames().Where(static name => !char.IsAsciiDigit(name[0])).Select(static name => new RubyString(name))))
        .Add("==(other)", static (self, other) => RubyBoolean.Of(self.IsEqualTo(other)));

    /// <summary>Where the pattern is found first, in code points, or nil.</summary>
    public static RubyObject Position(RubyRun run, RubyRegexp self, RubyObject text) =>
        Subject(text) is { } subject && run.Remember(self, subject.Text, self.Find(subject.Text)) is { } found
            ? RubyInteger.Of(CodePoints.PointOf(subject.Text, found.Index))
            : RubyNil.Instance;

    private static RubyString? Subject(RubyObject value) => value switch
    {
        RubyNil => null,
        RubyString text => text,
        RubySymbol symbol => new RubyString(symbol.Name),
        _ => throw RubyErrors.NoConversion(value, "String"),
    };
}
