using Emulator.Sdk;
using Emulator.Sdk.MultiStep;
using Emulator.Values;

namespace Emulator.Plugins.Definitions;

/// <summary>Calls execute, and again each time that it asks for it (connector-sdk.md 4.3).</summary>
internal static class MultiStep
{
    private const int MostInJob = 100;
    private const int MostByHand = 5;

    /// <summary>An execute lambda that never asks to be called again: it waits and calls the given one itself.</summary>
    public static ExecuteLambda Over(ExecuteLambda execute) => async (operation, call, cancellation) =>
    {
        // Empty and not null at the first call: authors read members of it (connector-sdk.md 11).
        var next = call.Continue.IsNull ? call with { Continue = RecordValue.Empty } : call;
        var most = operation.Job is null ? MostByHand : MostInJob;
        for (var times = 0; ; times++)
        {
            try
            {
                return await execute(operation, next, cancellation);
            }
            catch (ReinvokeException again) when (times < most)
            {
                next = next with { Continue = again.State };
                await WaitAsync(operation, again.Delay, cancellation);
            }
            catch (ReinvokeException)
            {
                throw new ConnectorException($"Max number of reinvokes on SDK Gem reached. Current limit is {most}");
            }
            catch (SuspendException)
            {
                throw new ConnectorException(FailureKind.Plugin, "suspend: waiting to be resumed from outside is not emulated");
            }
        }
    };

    private static async Task WaitAsync(IOperation operation, TimeSpan delay, CancellationToken cancellation)
    {
        if (operation.Job is { } job)
        {
            await job.WaitAsync(delay, cancellation);
        }
        else
        {
            await Task.Delay(delay, operation.Time, cancellation);
        }
    }
}
