using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Regexps;

/// <summary>What the class Regexp itself can do.</summary>
internal static class RegexpClassMethods
{
    public static void Define(MethodTable<RubyClass> table) => table
        .Add("escape(text)", static (_, _, text) => new RubyString(Patterns.Quote(text.ToText())))
        .Alias("quote", "escape")
        .Add("new(pattern, options = nil)", Make)
        .Alias("compile", "new")
        .Add("union(*patterns)", Union)
        .Add("last_match(group = nil)", Last);

    // Options are a number of the class's constants, or true for any case.
    private static RubyObject Make(RubyRun run, RubyClass self, in Arguments arguments)
    {
        if (arguments[0] is RubyRegexp known)
        {
            return known;
        }

        var options = arguments.At(1) switch
        {
            SmallInteger bits => string.Concat((bits.Number & 4) != 0 ? "m" : string.Empty, (bits.Number & 1) != 0 ? "i" : string.Empty, (bits.Number & 2) != 0 ? "x" : string.Empty),
            { IsTruthy: true } => "i",
            _ => string.Empty,
        };
        return RegexpTranslation.Translate(arguments[0].ToText(), options, run.Limits.MatchTime);
    }

    // One pattern that finds what any of these finds; texts stand for themselves.
    private static RubyObject Union(RubyRun run, RubyClass self, in Arguments arguments)
    {
        var patterns = arguments.Values is [RubyList list] ? [.. list.Items] : arguments.Values.ToArray();
        if (patterns is [RubyRegexp only])
        {
            return only;
        }

        var source = patterns.Length == 0 ? "(?!)" : string.Join('|', patterns.Select(pattern => pattern switch
        {
            RubyRegexp regexp => regexp.Class.Find("to_s")!.Call(run, regexp).ToText(),
            RubyString or RubySymbol => Patterns.Quote(pattern.ToText()),
            _ => throw RubyErrors.NoConversion(pattern, "String"),
        }));
        return RegexpTranslation.Translate(source, string.Empty, run.Limits.MatchTime);
    }

    private static RubyObject Last(RubyRun run, RubyClass self, in Arguments arguments)
    {
        if (run.LastMatch is not { } match)
        {
            return RubyNil.Instance;
        }

        return arguments.At(0) is { } group and not RubyNil ? match.Class.Find("[]")!.Call(run, match, group) : match;
    }
}
