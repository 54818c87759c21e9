using Emulator.Ruby.Calls;
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

    private static RubyObject Last(RubyRun run, RubyClass self, in Arguments arguments)
    {
        if (run.LastMatch is not { } match)
        {
            return RubyNil.Instance;
        }

        return arguments.At(0) is { } group and not RubyNil ? match.Class.Find("[]")!.Call(run, match, group) : match;
    }
}
