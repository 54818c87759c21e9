using Emulator.Values;

namespace Emulator.Sdk.MultiStep;

/// <summary>
/// Leaves an action that waits for the service and wants to be called again (<c>reinvoke_after</c>, connector-sdk.md 4.3):
/// what comes after the throw never runs. The next call gets <see cref="State"/> as <see cref="ActionCall.Continue"/>.
/// In a job an action may ask 100 times, outside of one 5 times.
/// </summary>
/// <param name="delay">How long to wait before the next call.</param>
/// <param name="state">What the next call is told; any data that JSON can hold.</param>
/// <param name="output">What the editor shows meanwhile, or null.</param>
public sealed class ReinvokeException(TimeSpan delay, Value state, Value? output = null)
    : Exception("the action asked to be called again")
{
    /// <summary>How long to wait before the next call.</summary>
    public TimeSpan Delay { get; } = delay;

    /// <summary>What the next call is told.</summary>
    public Value State { get; } = state;

    /// <summary>What the editor shows meanwhile, or null.</summary>
    public Value? Output { get; } = output;
}
