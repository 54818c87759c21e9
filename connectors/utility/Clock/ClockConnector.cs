using System.Globalization;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Clock;

/// <summary>The scheduler (runtime-semantics.md 10.1, recipe-format 15.6).</summary>
internal static class ClockConnector
{
    public static ConnectorDefinition Define() => LocalConnector.Of(
        "clock",
        "Scheduler",
        [
            LocalConnector.Action("wait_for_interval", "Wait for interval", WaitAsync) with { IsLong = true },
            LocalConnector.Action("pause", "Pause", WaitAsync) with { IsLong = true },
            LocalConnector.Action("wait_until_time", "Wait until time", WaitUntilAsync) with { IsLong = true },
            LocalConnector.Immediate("get_time", "Get time", (operation, _) => RecordValue.Of(("time", new TimeValue(operation.Time.GetUtcNow())))),
        ],
        [Schedule("scheduled_event", "New scheduled event"), Schedule("daily_task", "Daily task"), Schedule("timer", "Timer")]);

    // In test mode it fires at once (runtime-semantics.md 1.7).
    private static TriggerDefinition Schedule(string name, string title) => new()
    {
        Name = name,
        Title = title,
        Poll = (operation, _, _) => new(Fire(operation.Time.GetUtcNow())),
        Dedup = (record, _) => new(record["scheduled_time"].ToString()),
    };

    private static PollPage Fire(DateTimeOffset now) =>
        new([RecordValue.Of(("scheduled_time", new TimeValue(now)), ("last_job_time", Value.Null))], Value.Null, CanPollMore: false);

    private static async ValueTask<Value> WaitAsync(IOperation operation, RecordValue input, CancellationToken cancellation)
    {
        var written = input["interval"].AsText() ?? input["interval"].ToString();
        if (!double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) || seconds is < 0 or > 5_184_000)
        {
            throw new ConnectorException(FailureKind.Input, $"the interval is a number of seconds up to 60 days, not {written}");
        }

        await LocalConnector.JobOf(operation).WaitAsync(TimeSpan.FromSeconds(seconds), cancellation);
        return RecordValue.Empty;
    }

    // A moment that has passed is not waited for.
    private static async ValueTask<Value> WaitUntilAsync(IOperation operation, RecordValue input, CancellationToken cancellation)
    {
        var written = Written.Text(input["time"]) ?? Written.Text(input["until"]) ?? throw Written.Missing("Time");
        if (!DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            throw new ConnectorException(FailureKind.Input, $"the time to wait until is a date with a time, not {written}");
        }

        var left = moment - operation.Time.GetUtcNow();
        await LocalConnector.JobOf(operation).WaitAsync(left > TimeSpan.Zero ? left : TimeSpan.Zero, cancellation);
        return RecordValue.Empty;
    }
}
