using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby;

/// <summary>What all connectors written in Ruby share: clock, limits, and how many of their lambdas run at once.</summary>
internal sealed class RubyHost(TimeProvider time)
{
    public RubyLimits Limits { get; } = RubyLimits.Formula with { Time = TimeSpan.FromSeconds(180), Steps = 200_000_000, Depth = 1000 };

    public LambdaThreads Threads { get; } = new();

    public TimeProvider Time => time;

    public RubyRun Run(RubyLimits limits) => new(new RubyWorld(time, PlatformZone.Find, limits, static bytes => System.Security.Cryptography.RandomNumberGenerator.Fill(bytes)));
}
