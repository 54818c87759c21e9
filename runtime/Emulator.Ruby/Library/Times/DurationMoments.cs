using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Times;

/// <summary>A duration before or after a moment, by default now.</summary>
internal static class DurationMoments
{
    public static void Define(MethodTable<RubyDuration> table) => table
        .Add("since(time = now)", (run, self, in arguments) => Sum(run, self, arguments.At(0), 1))
        .Alias("from_now", "since")
        .Alias("after", "since")
        .Add("ago(time = now)", (run, self, in arguments) => Sum(run, self, arguments.At(0), -1))
        .Alias("until", "ago")
        .Alias("before", "ago");

    private static RubyDay Sum(RubyRun run, RubyDuration self, RubyObject? from, int sign) => from switch
    {
        null => DurationSum.Since(run, Clock.Now(run), self, sign),
        RubyDay day => DurationSum.Since(run, day, self, sign),
        _ => throw RubyErrors.Argument($"expected a time or date, got {from.Inspect()}"),
    };
}
