using Emulator.Values;

namespace Emulator.Plugins.Ruby.Running;

/// <summary>Leaves an execute lambda that asked to be called again (connector-sdk.md 4.3).</summary>
internal sealed class ReinvokeException(TimeSpan delay, Value @continue) : Exception
{
    /// <summary>How often one action may ask; the vendor's tool says 5.</summary>
    public const int Most = 5;

    public TimeSpan Delay { get; } = delay;

    public Value Continue { get; } = @continue;
}
