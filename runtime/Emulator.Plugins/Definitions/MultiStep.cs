using Emulator.Sdk;
using Emulator.Sdk.MultiStep;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Plugins.Definitions;

/// <summary>Calls execute, and again each time that it asks for it (connector-sdk.md 4.3).</summary>
internal static class MultiStep
{
    /// <summary>An execute lambda that never asks to be called again: it waits and calls the given one itself.</summary>
    /// <param name="execute">The author's lambda.</param>
    /// <param name="suspension">What is around its waits to be resumed.</param>
    public static ExecuteLambda Over(ExecuteLambda execute, Suspension suspension) => async (operation, call, cancellation) =>
    {
        // Empty and not null at the first call: authors read members of it (connector-sdk.md 11).
        var next = call.Continue.IsNull ? call with { Continue = RecordValue.Empty } : call;
        var (times, waits) = (0, 0);
        while (true)
        {
            try
            {
                return await execute(operation, next, cancellation);
            }
            catch (ReinvokeException again)
            {
                next = next with { Continue = await WaitAsync(operation, again, times++, cancellation) };
            }
            catch (SuspendException asked)
            {
                next = next with { Continue = await suspension.WaitAsync(operation, asked, call.Input, waits++, cancellation) };
            }
        }
    };

    /// <summary>Waits until the action may be called again, and gives what it is told then.</summary>
    /// <param name="operation">Clock, job and limit.</param>
    /// <param name="again">What the action asked for.</param>
    /// <param name="times">How often it was called again before.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="ConnectorException">It has asked too often.</exception>
    public static async ValueTask<Value> WaitAsync(
        IOperation operation, ReinvokeException again, int times, CancellationToken cancellation)
    {
        var rule = operation.Reinvocations;
        if (times >= rule.Most)
        {
            throw new ConnectorException($"Max number of reinvokes on SDK Gem reached. Current limit is {rule.Most}");
        }

        var delay = rule.Wait ?? again.Delay;
        if (operation.Job is { } job)
        {
            await job.WaitAsync(delay, cancellation);
            return again.State;
        }

        // Whoever waits at a command line sees what for.
        operation.Print(FormattableString.Invariant(
            $"reinvoke {times + 1} of at most {rule.Most} after {delay.TotalSeconds:0.###} s, continue: {PlainJson.Write(again.State)}"));
        await Task.Delay(delay, operation.Time, cancellation);
        return again.State;
    }
}
