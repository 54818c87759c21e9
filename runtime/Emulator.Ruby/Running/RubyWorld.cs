using NodaTime;

namespace Emulator.Ruby.Running;

/// <summary>What evaluations are told of the world around them and how much each may use: one for any number of them.</summary>
/// <param name="clock">Tells <c>now</c> and measures the time limit.</param>
/// <param name="zone">The account's time zone, <c>Time.zone</c>, looked up when it is first asked for; the system zone is always UTC.</param>
/// <param name="random">Fills bytes for <c>uuid</c>, <c>random_bytes</c>, salts.</param>
public sealed class RubyWorld(TimeProvider clock, ZoneLookup zone, RubyLimits limits, Action<Span<byte>> random)
{
    private DateTimeZone? _zone;

    /// <summary>A world whose zone is known.</summary>
    public RubyWorld(TimeProvider clock, DateTimeZone zone, RubyLimits limits, Action<Span<byte>> random)
        : this(clock, () => zone, limits, random)
    {
    }

    public TimeProvider Clock { get; } = clock;

    public DateTimeZone Zone => _zone ??= zone();

    public RubyLimits Limits { get; } = limits;

    public void FillRandom(Span<byte> bytes) => random(bytes);
}
