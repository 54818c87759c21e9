using Emulator.Jobs.Steps;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Hosting.Exec;

/// <summary>Runs the whole of an action again where its definition says so (connector-sdk.md 4.4), as a job does.</summary>
internal static class ExecRetry
{
    public static async ValueTask<Value> RunAsync(
        ActionDefinition action, TimeProvider time, Func<ValueTask<Value>> execute, CancellationToken cancellation)
    {
        var rule = new RetryRule(action);
        for (var retries = 0; ; retries++)
        {
            TimeSpan delay;
            try
            {
                return await execute();
            }
            catch (ConnectorException refused) when (rule.DelayAfter(refused, retries) is not null)
            {
                delay = rule.DelayAfter(refused, retries)!.Value;
            }

            await Task.Delay(delay, time, cancellation);
        }
    }
}
