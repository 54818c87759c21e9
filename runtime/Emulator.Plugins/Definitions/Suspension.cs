using Emulator.Sdk;
using Emulator.Sdk.MultiStep;
using Emulator.Values;

namespace Emulator.Plugins.Definitions;

/// <summary>What happens around a wait to be resumed from outside (connector-sdk.md 4.5).</summary>
internal sealed record Suspension(BeforeSuspendLambda? Before, BeforeResumeLambda? Resumed, BeforeTimeoutResumeLambda? Late)
{
    private const int Most = 50;

    /// <summary>Waits until the action may be called again, and gives what it is told then.</summary>
    /// <param name="operation">Clock, wire and whoever takes the resuming call.</param>
    /// <param name="asked">What the action asked for.</param>
    /// <param name="input">The step's input.</param>
    /// <param name="times">How often it waited before.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="ConnectorException">It has waited too often, or nobody can resume it here.</exception>
    public async ValueTask<Value> WaitAsync(
        IOperation operation, SuspendException asked, RecordValue input, int times, CancellationToken cancellation)
    {
        if (times >= Most)
        {
            throw new ConnectorException($"suspend: an action waits {Most} times at most");
        }

        var latest = operation.Time.GetUtcNow() + SuspendException.Longest;
        var end = asked.ExpiresAt < latest ? asked.ExpiresAt : latest;
        var data = await operation.SuspendAsync(
            end, token => Before?.Invoke(operation, token, end, asked.State, cancellation) ?? ValueTask.CompletedTask, cancellation);
        return data is null
            ? Late is null ? asked.State : await Late(input, asked.State, cancellation)
            : Resumed is null ? asked.State : await Resumed(data, input, asked.State, cancellation);
    }
}
