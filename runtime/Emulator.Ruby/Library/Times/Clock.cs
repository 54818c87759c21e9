using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Times;

/// <summary>What <c>now</c> and <c>today</c> tell: the moment of the run in the account's zone.</summary>
public static class Clock
{
    public static RubyZonedTime Now(RubyRun run) => new(run.Now.InZone(run.Zone));

    public static RubyDate Today(RubyRun run) => new(run.Now.InZone(run.Zone).Date);
}
