using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary><c>Process.clock_gettime</c>, with which authors measure how long something takes; nothing else of Process.</summary>
internal static class ClockLibrary
{
    private const int Wall = 0;
    private const int Monotonic = 1;

    public static Dictionary<string, RubyObject> All() => new Dictionary<string, RubyObject>(StringComparer.Ordinal)
    {
        ["Process"] = new RubyClass("Process", RubyClasses.Object).WithOwn(table => table.Add("clock_gettime(clock, unit = :float_second)", Now)),
        ["Process::CLOCK_REALTIME"] = RubyInteger.Of(Wall),
        ["Process::CLOCK_MONOTONIC"] = RubyInteger.Of(Monotonic),
        ["RUBY_VERSION"] = new RubyString("2.7.8"),
    };

    private static RubyObject Now(RubyRun run, RubyClass self, in Arguments arguments)
    {
        var seconds = arguments[0] is SmallInteger { Number: Wall }
            ? (run.Clock.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalSeconds
            : (double)run.Clock.GetTimestamp() / run.Clock.TimestampFrequency;
        return (arguments.At(1) as RubySymbol)?.Name switch
        {
            "millisecond" => RubyInteger.Of((long)(seconds * 1e3)),
            "microsecond" => RubyInteger.Of((long)(seconds * 1e6)),
            "nanosecond" => RubyInteger.Of((long)(seconds * 1e9)),
            "second" => RubyInteger.Of((long)seconds),
            "float_millisecond" => new RubyFloat(seconds * 1e3),
            "float_microsecond" => new RubyFloat(seconds * 1e6),
            _ => new RubyFloat(seconds),
        };
    }
}
