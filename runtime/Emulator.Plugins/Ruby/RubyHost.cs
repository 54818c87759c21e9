using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Running;
using NodaTime;

namespace Emulator.Plugins.Ruby;

/// <summary>What all connectors written in Ruby share: clock, limits, and how many of their lambdas run at once.</summary>
internal sealed class RubyHost(TimeProvider time)
{
    // The platform's zone for connectors: Time.zone is Pacific whatever the account says (connector-sdk.md, top). Reading the
    // zones takes as long as reading a long connector, so it waits for a lambda that asks.
    private static readonly Lazy<DateTimeZone> Pacific = new(() => DateTimeZoneProviders.Tzdb["America/Los_Angeles"]);

    public RubyLimits Limits { get; } = RubyLimits.Formula with { Time = TimeSpan.FromSeconds(180), Steps = 200_000_000, Depth = 1000 };

    public LambdaThreads Threads { get; } = new();

    public TimeProvider Time => time;

    public RubyRun Run(RubyLimits limits) => new(new RubyWorld(time, static () => Pacific.Value, limits, static bytes => System.Security.Cryptography.RandomNumberGenerator.Fill(bytes)));
}
